package org.pacta.infra.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;

/** The tasks a person may see: those of their organisations' conventions; what they may not see is not there. */
public interface Inbox {

    /**
     * MINE: taken by or delegated to me; GROUP: free, for a role of mine; DELEGATED: given by me, or waiting for roles that I
     * entrusted; ON_BEHALF: what I may do today in somebody's name only; DONE: completed by me.
     */
    enum View {
        MINE,
        GROUP,
        DELEGATED,
        ON_BEHALF,
        DONE
    }

    /** In order of due date then opening; {@code cursor} is the {@code next} of the page before. */
    Page<TaskRow> list(Person person, View view, TaskFilter filter, @Nullable String cursor);

    default Page<TaskRow> list(Person person, View view, @Nullable String cursor) {
        return list(person, view, TaskFilter.ALL, cursor);
    }

    long count(Person person, View view, TaskFilter filter);

    default long count(Person person, View view) {
        return count(person, view, TaskFilter.ALL);
    }

    /** What one may filter a view by, as it is found there. */
    Found found(Person person, View view);

    /** {@code conventions} in the order of their most urgent task. */
    record Found(List<String> matters, List<ConventionId> conventions) {}

    Optional<TaskRow> find(Person person, UUID task);

    /** Every task of a convention, ended ones included, oldest first. */
    List<TaskRow> of(Person person, ConventionId convention);
}
