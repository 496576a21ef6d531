package org.pacta.infra.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.views.DeliberationLine;

/** One line of the register of deliberations. */
record DeliberationJson(
        String id,
        UUID convention,
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
        int notTakingPart,
        @Nullable String acte,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate executoryOn) {

    static DeliberationJson of(DeliberationLine line) {
        return new DeliberationJson(
                line.id(),
                line.convention().value(),
                line.reference(),
                line.title(),
                line.avenant(),
                line.version(),
                line.organisation(),
                line.number(),
                line.votedOn(),
                line.outcome(),
                line.secret(),
                line.votesFor(),
                line.votesAgainst(),
                line.abstentions(),
                line.notVoting(),
                line.acte(),
                line.receivedOn(),
                line.publishedOn(),
                line.executoryOn());
    }
}
