package org.pacta.infra.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Conventions;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.stereotype.Component;

/** The exact texts that were submitted, voted and signed, kept to the byte under their fingerprints. */
@Component
public class SubmittedTexts {

    private final Documents documents;
    private final Conventions conventions;
    private final ConventionArchive archive;

    SubmittedTexts(Documents documents, Conventions conventions, ConventionArchive archive) {
        this.documents = documents;
        this.conventions = conventions;
        this.archive = archive;
    }

    public void keep(ConventionId convention, Organisation draftedFor, String text) {
        documents.keepText(convention, draftedFor, text);
    }

    /** What one reads now: the draft as it stands while it is drafted, else the text submitted last. */
    public Optional<String> read(Person person, ConventionId convention) {
        return conventions.find(person, convention).flatMap(row -> read(person, row));
    }

    /** The same of the avenant that these facts are about. */
    public Optional<String> readAvenant(Person person, ConventionFacts facts) {
        return facts.textState().equals("draft")
                ? archive.avenant(person, AvenantId.of(facts.text()))
                : facts.submittedText().map(print -> new String(documents.content(print), UTF_8));
    }

    private Optional<String> read(Person person, ConventionRow row) {
        var submitted = row.submittedText();
        return row.state().equals("draft") || submitted == null
                ? archive.textWith(person, row.id(), Map.of())
                : Optional.of(new String(documents.content(new Sha256(submitted)), UTF_8));
    }
}
