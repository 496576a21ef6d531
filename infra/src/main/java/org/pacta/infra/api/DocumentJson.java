package org.pacta.infra.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.documents.StoredDocument;

/** A document; {@code shared} tells whether all parties of the convention may read it. */
record DocumentJson(
        UUID id,
        String sha256,
        String type,
        String name,
        long size,
        String organisation,
        @Nullable UUID convention,
        boolean shared,
        Instant storedAt) {

    static DocumentJson of(StoredDocument document) {
        return new DocumentJson(
                document.id(),
                document.sha256().hex(),
                document.type(),
                document.name(),
                document.size(),
                document.owner().alias(),
                document.convention() == null ? null : document.convention().value(),
                document.shared(),
                document.storedAt());
    }
}
