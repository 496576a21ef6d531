package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.media.Schema;
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
        Instant storedAt,

        @Schema(description = "Peut citer une personne effacée depuis ; conservé tel quel (RGPD, art. 17(3)(b) et (d))")
        boolean quotesErased) {

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
                document.storedAt(),
                document.quotesErased());
    }
}
