package org.pacta.infra.evidence;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.audit.Checkpoints;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.StoredDocument;
import org.pacta.infra.stamps.TimeStamps;
import org.pacta.verifier.Head;
import org.pacta.verifier.Inventory;
import org.pacta.verifier.Journal;
import org.pacta.verifier.Layout;
import org.pacta.verifier.Lines;
import org.pacta.verifier.Prints;
import org.pacta.verifier.Unproved;
import org.springframework.stereotype.Component;

/** Gathers what goes into a dossier beside its pages: the journal and its proofs, and every document of the convention. */
@Component
class Enclosures {

    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final int LONGEST_NAME = 80;

    private final StoredJournal journal;
    private final Checkpoints checkpoints;
    private final TimeStamps authority;
    private final Documents documents;

    Enclosures(StoredJournal journal, Checkpoints checkpoints, TimeStamps authority, Documents documents) {
        this.journal = journal;
        this.checkpoints = checkpoints;
        this.authority = authority;
        this.documents = documents;
    }

    /** The checkpoint first: what it lists is then in the journal. */
    List<Enclosure> of(ConventionId convention, List<StoredDocument> shared) {
        checkpoints.upToDate();
        var lines = lines(journal.of(convention));
        var chains = read(lines, convention);
        var heads = Head.text(chains.heads());
        var all = new ArrayList<Enclosure>();
        all.add(Enclosure.ofProduct(
                Layout.JOURNAL, "Journal des événements, à l’octet près", "application/jsonl", lines));
        all.add(Enclosure.ofProduct(Layout.HEADS, "Têtes des chaînes d’empreintes", TEXT, heads));
        all.add(Enclosure.ofProduct(
                Layout.HEADS_TOKEN,
                "Horodatage des têtes (RFC 3161)",
                "application/timestamp-reply",
                authority.over(Prints.of(heads))));
        all.add(Enclosure.ofProduct(
                Layout.CHECKPOINTS,
                "Repères publiés qui contiennent cette convention",
                "application/jsonl",
                lines(checkpoints.of(convention))));
        all.addAll(pieces(shared, chains.named()));
        return all;
    }

    Enclosure inventory(Inventory inventory) {
        return Enclosure.ofProduct(Layout.INVENTORY, "Inventaire", JSON, Lines.write(inventory));
    }

    /** A record that was tampered with gives no dossier: nobody is to hand one on as proof. */
    private static Journal read(byte[] lines, ConventionId convention) {
        try {
            return Journal.read(lines, convention.value().toString());
        } catch (Unproved broken) {
            throw new RuleBroken(EvidenceRule.RECORD_HOLDS, String.valueOf(broken.getMessage()));
        }
    }

    private static byte[] lines(List<?> each) {
        var text = new ByteArrayOutputStream();
        each.forEach(one -> text.writeBytes(Lines.write(one)));
        return text.toByteArray();
    }

    private List<Enclosure> pieces(List<StoredDocument> shared, Set<String> named) {
        var pieces = new ArrayList<Enclosure>();
        for (var document : shared) pieces.add(piece(document, pieces.size() + 1, named));
        return pieces;
    }

    private Enclosure piece(StoredDocument document, int number, Set<String> named) {
        var print = document.sha256().hex();
        var entry = new Inventory.Entry(
                "%s%03d-%s".formatted(Layout.PIECE, number, plain(document.name())),
                document.name(),
                document.type(),
                document.size(),
                print,
                document.id().toString(),
                named.contains(print));
        return Enclosure.ofDocument(entry, () -> documents.content(document.sha256()));
    }

    /** A name that every system can write to its disk. */
    private static String plain(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
