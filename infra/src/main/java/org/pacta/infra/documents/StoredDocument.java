package org.pacta.infra.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;

/**
 * A document as lists show it, its content kept once per fingerprint.
 *
 * @param shared whether every party of the convention may read it; else it is a working draft of its owner's
 * @param quotesErased whether it may quote somebody who was erased since: the law has it kept as it is
 */
public record StoredDocument(
        UUID id,
        Sha256 sha256,
        String name,
        String type,
        long size,
        Organisation owner,
        @Nullable ConventionId convention,
        boolean shared,
        Instant storedAt,
        boolean quotesErased) {}
