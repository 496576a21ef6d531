package org.pacta.infra.views;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Person;

/** The conventions that a person answers for, with what is late there and what soon will be. */
public interface Watch {

    /** Who answers for whole conventions of their organisation. */
    Set<Role> ANSWERING = Set.of(Role.JURISTE, Role.EXECUTIF);

    /** Those with something late or due within 48 hours, the longest late first. */
    List<Watched> of(Person person);

    /**
     * One convention.
     *
     * @param late steps whose day is over, the oldest first
     * @param atRisk steps due within 48 hours
     * @param next the next deadline that runs, whoever it presses
     */
    record Watched(
            ConventionRow convention,
            List<TaskRow> late,
            List<TaskRow> atRisk,
            @Nullable DeadlineRow next) {}
}
