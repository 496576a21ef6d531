package org.pacta.infra.feeds;

import static org.pacta.infra.feeds.FeedRule.SCOPE_IS_KNOWN;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.NotVisible;

/** Which calendar somebody asks for. */
public sealed interface WantedFeed {

    /** Everything that the person sees. */
    record Mine() implements WantedFeed {}

    record OfConvention(ConventionId convention) implements WantedFeed {}

    record OfOrganisation(Organisation organisation) implements WantedFeed {}

    /** {@code of}: id of the convention, or alias of the organisation. */
    static WantedFeed read(@Nullable String scope, @Nullable String of) {
        var said = scope == null ? "" : scope;
        return switch (said) {
            case "person" -> new Mine();
            case "convention" -> new OfConvention(convention(of));
            case "organisation" -> new OfOrganisation(organisation(of));
            default -> throw new RuleBroken(SCOPE_IS_KNOWN, said);
        };
    }

    private static ConventionId convention(@Nullable String of) {
        try {
            return new ConventionId(UUID.fromString(given(of)));
        } catch (IllegalArgumentException unreadable) {
            throw new NotVisible("convention " + of);
        }
    }

    private static Organisation organisation(@Nullable String of) {
        try {
            return new Organisation(given(of));
        } catch (IllegalArgumentException unreadable) {
            throw new NotVisible("organisation " + of);
        }
    }

    private static String given(@Nullable String of) {
        return of == null ? "" : of;
    }
}
