package org.pacta.infra.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;

/** One convention as lists and headers show it; {@code reference} is its short public number, {@code 2026-0007}. */
public record ConventionRow(
        ConventionId id,
        String reference,
        String title,
        String template,
        int templateVersion,
        String edition,
        String state,
        int version,
        Organisation draftedFor,
        List<Party> parties,
        @Nullable String submittedText,
        LocalDate draftedOn,
        @Nullable LocalDate inForceOn,
        Instant updatedAt) {}
