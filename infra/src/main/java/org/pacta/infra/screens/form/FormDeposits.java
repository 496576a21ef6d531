package org.pacta.infra.screens.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A document that comes with a form is deposited for the person's own party to the convention. */
@Component
record FormDeposits(Documents documents, Conventions conventions) implements Deposits {

    @Override
    public String deposit(Person person, ConventionId convention, MultipartFile document) {
        var file = conventions.find(person, convention).orElseThrow(() -> new NotVisible(convention.toString()));
        var owner = file.parties().stream()
                .map(Party::organisation)
                .filter(person.organisations()::contains)
                .findFirst()
                .orElseThrow(() -> new NotVisible(convention.toString()));
        var name = Objects.requireNonNullElse(document.getOriginalFilename(), "document");
        try {
            var stored = documents.deposit(person, new Deposit(owner, convention, name, document.getBytes()));
            return stored.id().toString();
        } catch (IOException cutShort) {
            throw new UncheckedIOException(cutShort);
        }
    }
}
