package org.pacta.infra.evidence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.pacta.infra.evidence.EvidenceReader.Reader;
import org.pacta.infra.letters.Letter;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.verifier.Inventory;
import org.springframework.stereotype.Component;

/** The pages that a person reads of a dossier. */
@Component
class EvidencePages {

    private final EvidenceCover cover;
    private final EvidenceTales tales;
    private final Words words;

    EvidencePages(EvidenceCover cover, EvidenceTales tales, Words words) {
        this.cover = cover;
        this.tales = tales;
        this.words = words;
    }

    Inventory inventory(Reader reader, ConventionFile file, List<Enclosure> enclosures) {
        return new Inventory(
                Inventory.FORMAT,
                file.row().id().value().toString(),
                file.row().reference(),
                words.organisation(reader.organisation()),
                Instant.now().toString(),
                enclosures.stream().map(Enclosure::entry).toList());
    }

    Letter of(Reader reader, ConventionFile file, Inventory inventory) {
        var all = new HashMap<String, Object>();
        all.putAll(cover.of(reader, file));
        all.putAll(tales.of(reader, file));
        all.put("drawnAt", InWords.moment(Instant.parse(inventory.drawnAt())));
        all.put("files", inventory.files());
        var title = "Dossier de la convention " + file.row().reference() + ", "
                + file.row().title();
        return new Letter("dossier", title, inventory.drawnFor(), all);
    }
}
