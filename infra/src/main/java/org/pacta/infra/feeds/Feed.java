package org.pacta.infra.feeds;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;

/**
 * A calendar that follows Pacta. Its address is nowhere kept.
 *
 * @param lastReadAt when a calendar last asked for it, to the hour; null as long as none has
 */
public record Feed(
        UUID id,
        ActorId owner,
        Scope scope,
        Instant createdAt,
        @Nullable Instant lastReadAt) {

    /** What it shows. */
    public sealed interface Scope {

        /** In whose name it reads. */
        Set<Organisation> organisations();

        String code();

        /** Every convention of a person's organisations. */
        record OfPerson(Set<Organisation> organisations) implements Scope {

            @Override
            public String code() {
                return "person";
            }
        }

        /** One convention. */
        record OfConvention(ConventionId convention, Set<Organisation> organisations) implements Scope {

            @Override
            public String code() {
                return "convention";
            }
        }

        /** Every convention of one organisation, whoever comes and goes. */
        record OfOrganisation(Organisation organisation) implements Scope {

            @Override
            public Set<Organisation> organisations() {
                return Set.of(organisation);
            }

            @Override
            public String code() {
                return "organisation";
            }
        }
    }
}
