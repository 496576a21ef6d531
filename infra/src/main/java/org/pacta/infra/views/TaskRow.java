package org.pacta.infra.views;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/**
 * One human step as the inbox shows it.
 *
 * @param zone by whose hour it is due: that of the place where its deadline runs
 */
public record TaskRow(
        UUID id,
        ConventionId convention,
        String subject,
        String matter,
        String action,
        Organisation organisation,
        Set<Role> roles,
        int round,
        State state,
        @Nullable String assignee,
        @Nullable String delegatedBy,
        @Nullable String decision,
        @Nullable Instant due,
        ZoneId zone,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** OPEN: nobody took it; CLAIMED: somebody did; DONE: decided; CLOSED: nobody needs to any more. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        CLOSED;

        public boolean ended() {
            return this == DONE || this == CLOSED;
        }
    }
}
