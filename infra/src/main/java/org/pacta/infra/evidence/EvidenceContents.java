package org.pacta.infra.evidence;

import java.util.ArrayList;
import java.util.List;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.StoredDocument;
import org.pacta.infra.evidence.EvidenceReader.Reader;
import org.pacta.infra.letters.Letter;
import org.pacta.infra.screens.facts.FileReading;
import org.springframework.stereotype.Component;

/** Brings together what a dossier says and what it encloses: the documents that belong to the convention, no working drafts. */
@Component
class EvidenceContents {

    private final FileReading files;
    private final Documents documents;
    private final Enclosures enclosures;
    private final EvidencePages pages;

    EvidenceContents(FileReading files, Documents documents, Enclosures enclosures, EvidencePages pages) {
        this.files = files;
        this.documents = documents;
        this.enclosures = enclosures;
        this.pages = pages;
    }

    record Contents(String reference, Letter pages, List<Enclosure> enclosures) {}

    Contents of(Reader reader, ConventionId id) {
        var file = files.open(reader.person(), id);
        var shared = documents.of(reader.person(), id).stream()
                .filter(StoredDocument::shared)
                .toList();
        var all = new ArrayList<>(enclosures.of(id, shared));
        var inventory = pages.inventory(reader, file, all);
        all.add(enclosures.inventory(inventory));
        return new Contents(file.row().reference(), pages.of(reader, file, inventory), all);
    }
}
