package org.pacta.domain.task;

import java.util.Set;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/**
 * What is asked of whom.
 *
 * @param subject text id of the aggregate the step is about
 * @param action kebab-case name of the human step, as the process model and the form bear it
 * @param round how many times this step was asked on this subject
 */
public record Assignment(
        String subject, String matter, String action, Organisation organisation, Set<Role> roles, int round) {

    public Assignment {
        roles = Set.copyOf(roles);
    }
}
