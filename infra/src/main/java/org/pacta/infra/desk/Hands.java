package org.pacta.infra.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.desk.form.FormReader;
import org.pacta.infra.desk.form.Writing;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.StoredDocument;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.SealedTexts;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Reads what a person filled in: texts sealed under that person's key, documents that they may join. */
@Component
class Hands {

    /** Checked answers, and the documents they join. */
    record Filled(Answers answers, Set<UUID> documents) {}

    private final SealedTexts texts;
    private final Documents documents;
    private final LegalClock clock;

    Hands(SealedTexts texts, Documents documents, LegalClock clock) {
        this.texts = texts;
        this.documents = documents;
        this.clock = clock;
    }

    Filled read(Form form, Map<String, Object> body, Person person, ConventionId convention) {
        var hand = new Hand(person, convention, new LinkedHashSet<>());
        return new Filled(FormReader.read(form, body, hand), hand.joined());
    }

    SealedText seal(ActorId author, ConventionId convention, String text) {
        return texts.seal(author, convention, text);
    }

    /** Blanks as they were just filled in, in clear. */
    Map<String, String> open(ConventionId convention, Map<String, BlankValue> blanks) {
        var clear = new HashMap<String, String>();
        blanks.forEach((blank, given) -> clear.put(blank, open(convention, given)));
        return clear;
    }

    private String open(ConventionId convention, BlankValue given) {
        return given.text() == null ? String.valueOf(given.value()) : texts.read(convention, given.text());
    }

    void share(Set<UUID> joined, ConventionId convention) {
        joined.forEach(id -> documents.share(id, convention));
    }

    private final class Hand implements Writing {

        private final Person person;
        private final ConventionId convention;
        private final Set<UUID> joined;

        Hand(Person person, ConventionId convention, Set<UUID> joined) {
            this.person = person;
            this.convention = convention;
            this.joined = joined;
        }

        Set<UUID> joined() {
            return joined;
        }

        @Override
        public SealedText seal(String text) {
            return texts.seal(person.id(), convention, text);
        }

        @Override
        public LocalDate today() {
            return clock.today();
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public Optional<Sha256> document(UUID id) {
            var found = documents.find(person, id);
            found.ifPresent(document -> joined.add(document.id()));
            return found.map(StoredDocument::sha256);
        }
    }
}
