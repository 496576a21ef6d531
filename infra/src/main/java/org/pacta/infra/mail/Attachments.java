package org.pacta.infra.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.documents.Documents;
import org.springframework.stereotype.Component;

/** The documents that go with a mail: only such as every party of the convention may read. */
@Component
class Attachments {

    /** A file as a mail bears it. */
    @SuppressWarnings("ArrayRecordComponent") // the file itself; never compared
    record Attachment(String name, String type, byte[] bytes) {}

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    List<Attachment> of(ConventionId convention, Set<Sha256> prints) {
        return prints.stream()
                .sorted(Comparator.comparing(Sha256::hex))
                .map(print -> attachment(convention, print))
                .toList();
    }

    private Attachment attachment(ConventionId convention, Sha256 print) {
        var shared = documents.shared(convention, print).orElseThrow(() -> new AttachmentMissing(print));
        return new Attachment(shared.name(), shared.type(), documents.content(print));
    }
}
