package org.pacta.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.StoredDocument;
import org.pacta.infra.security.Person;

/** Documents of the preview, in memory. */
final class PreviewDocuments implements Documents {

    private final List<StoredDocument> stored = new ArrayList<>();
    private final Map<Sha256, byte[]> contents = new HashMap<>();

    @Override
    public StoredDocument deposit(Person person, Deposit deposit) {
        if (deposit.bytes().length == 0 || deposit.name().endsWith(".exe"))
            throw new FormRefused(List.of(
                    new FormRefused.Problem("file", "form.document-type", "Déposez un PDF, un texte ou un tableur.")));
        var print = Sha256.ofBytes(deposit.bytes());
        contents.put(print, deposit.bytes());
        var document = new StoredDocument(
                UUID.randomUUID(),
                print,
                deposit.name(),
                "application/pdf",
                deposit.bytes().length,
                deposit.owner(),
                deposit.convention(),
                false,
                PreviewWorld.NOW,
                false);
        stored.add(document);
        return document;
    }

    @Override
    public Optional<StoredDocument> find(Person person, UUID id) {
        return stored.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public List<StoredDocument> of(Person person, ConventionId convention) {
        return stored.stream()
                .filter(document -> convention.equals(document.convention()))
                .toList();
    }

    @Override
    public byte[] content(Sha256 sha256) {
        return contents.get(sha256);
    }

    @Override
    public Optional<StoredDocument> shared(ConventionId convention, Sha256 sha256) {
        return stored.stream()
                .filter(document -> document.sha256().equals(sha256))
                .filter(document -> document.shared() && convention.equals(document.convention()))
                .findFirst();
    }

    @Override
    public void share(UUID id, ConventionId convention) {}

    @Override
    public void keepText(ConventionId convention, Organisation owner, String text) {
        contents.put(Sha256.ofText(text), text.getBytes(StandardCharsets.UTF_8));
    }
}
