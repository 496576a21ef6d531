package org.pacta.infra.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;

/** The deadlines of every convention that a person's organisations are party to. */
public interface AllDeadlines {

    /**
     * {@code OPEN}: those that run or stand still, and those that passed in the last weeks, the most urgent first.
     * {@code ENDED}: those that were met, called off or passed, the latest first.
     */
    enum View {
        OPEN,
        ENDED
    }

    /** {@code convention}: null for all of them. */
    Page<DeadlineRow> list(Person person, View view, @Nullable ConventionId convention, @Nullable String cursor);

    /** All of them that end after this moment, whatever became of them, in the order of time; at most two thousand. */
    List<DeadlineRow> since(Person person, @Nullable ConventionId convention, Instant moment);

    /** The conventions that have any, the latest change first. */
    List<ConventionRow> conventions(Person person);
}
