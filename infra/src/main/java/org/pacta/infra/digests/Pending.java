package org.pacta.infra.digests;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** What waits for a person now, the most urgent first: theirs, their group's, and what they may do in a name. */
@Component
class Pending {

    private static final Duration SOON = Duration.ofHours(48);
    private static final String BREACH = "breach";

    private final Inbox inbox;

    Pending(Inbox inbox) {
        this.inbox = inbox;
    }

    List<TaskRow> of(Person person) {
        var found = new LinkedHashMap<UUID, TaskRow>();
        Stream.of(Inbox.View.MINE, Inbox.View.GROUP, Inbox.View.ON_BEHALF)
                .flatMap(view -> inbox.list(person, view, null).items().stream())
                .forEach(task -> found.putIfAbsent(task.id(), task));
        return found.values().stream()
                .sorted(Comparator.comparing(Pending::dueOrLast))
                .toList();
    }

    static boolean isUrgent(TaskRow task, Instant now) {
        var due = task.due();
        return due != null && !due.isAfter(now.plus(SOON));
    }

    /** Nobody can do without word of it. */
    static boolean isBreach(TaskRow task) {
        return task.matter().equals(BREACH);
    }

    private static Instant dueOrLast(TaskRow task) {
        var due = task.due();
        return due == null ? Instant.MAX : due;
    }
}
