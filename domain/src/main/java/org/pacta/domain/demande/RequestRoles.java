package org.pacta.domain.demande;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;

/**
 * Who is who in the processing that a request is about.
 *
 * @param purpose for what the data are processed, as the text names it; none where it tells no purposes apart
 * @param controller the party that answers
 * @param processor the party that processes the data for it, if there is one
 * @param desks those at the controller's to which the processor forwards a request
 */
public record RequestRoles(
        @Nullable String purpose,
        Organisation controller,
        @Nullable Organisation processor,
        Set<String> desks) {

    public RequestRoles {
        desks = Set.copyOf(desks);
    }

    boolean include(Organisation organisation) {
        return organisation.equals(controller) || isProcessor(organisation);
    }

    boolean isProcessor(Organisation organisation) {
        return organisation.equals(processor);
    }
}
