package org.pacta.domain.deadline;

import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/**
 * A word about a deadline to those who have to know.
 *
 * @param offset how long before or after its moment, ISO 8601: {@code -P7D} a week before, {@code P1D} the day after
 * @param channel how it is told
 * @param organisation to which party
 * @param role to whom there
 */
public record Notice(String offset, Channel channel, Organisation organisation, Role role) {

    /** Ways of telling. */
    public enum Channel {
        /** In the inbox of the role, where the step and its deadline stand. */
        INBOX
    }

    public boolean reminds() {
        return offset.startsWith("-");
    }
}
