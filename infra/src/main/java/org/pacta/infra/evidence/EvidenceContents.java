package org.pacta.infra.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.StoredDocument;
import org.pacta.infra.evidence.EvidenceReader.Reader;
import org.pacta.infra.letters.Letter;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.facts.FileReading;
import org.pacta.infra.views.FactRow;
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

    record Contents(Subject subject, Letter pages, List<Enclosure> enclosures) {}

    /** What an archivist describes it by; {@code from} and {@code to}: the legal dates of its first and last fact. */
    record Subject(ConventionId id, String reference, String title, Organisation by, LocalDate from, LocalDate to) {

        static Subject of(Reader reader, ConventionFile file) {
            var days = file.history().stream().map(FactRow::legalDate).sorted().toList();
            var row = file.row();
            return new Subject(
                    row.id(), row.reference(), row.title(), reader.organisation(), days.getFirst(), days.getLast());
        }
    }

    Contents of(Reader reader, ConventionId id) {
        var file = files.open(reader.person(), id);
        var shared = documents.of(reader.person(), id).stream()
                .filter(StoredDocument::shared)
                .toList();
        var all = new ArrayList<>(enclosures.of(id, shared));
        var inventory = pages.inventory(reader, file, all);
        all.add(enclosures.inventory(inventory));
        return new Contents(Subject.of(reader, file), pages.of(reader, file, inventory), all);
    }
}
