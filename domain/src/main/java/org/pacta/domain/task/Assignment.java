package org.pacta.domain.task;

import java.util.List;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/**
 * What is asked of whom.
 *
 * @param subject text id of the aggregate the step is about
 * @param action kebab-case name of the human step, as the process model and the form bear it
 * @param roles who may do it, the most natural first
 * @param round how many times this step was asked on this subject
 */
public record Assignment(
        String subject, String matter, String action, Organisation organisation, List<Role> roles, int round) {

    public Assignment {
        roles = List.copyOf(roles);
    }
}
