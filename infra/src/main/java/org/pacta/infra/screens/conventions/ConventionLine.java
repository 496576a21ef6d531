package org.pacta.infra.screens.conventions;

import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.ConventionRow;

/** One convention in the list. */
public record ConventionLine(
        UUID id, String reference, String title, String parties, String state, String stateCode, String changed) {

    static ConventionLine of(ConventionRow row, Words words) {
        var parties = row.parties().stream()
                .map(party -> words.organisation(party.organisation()))
                .collect(Collectors.joining(", "));
        return new ConventionLine(
                row.id().value(),
                row.reference(),
                row.title(),
                parties,
                words.state(row.state()),
                row.state(),
                words.ago(row.updatedAt()));
    }
}
