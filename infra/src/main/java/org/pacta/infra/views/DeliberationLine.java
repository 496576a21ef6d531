package org.pacta.infra.views;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;

/** One line of the register of deliberations: the vote, then what the préfecture and the public were told. */
public record DeliberationLine(
        String id,
        ConventionId convention,
        String reference,
        String title,
        int avenant,
        int version,
        String organisation,
        String number,
        LocalDate votedOn,
        @Nullable String outcome,
        boolean secret,
        int votesFor,
        int votesAgainst,
        int abstentions,
        int notVoting,
        @Nullable String acte,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate executoryOn) {}
