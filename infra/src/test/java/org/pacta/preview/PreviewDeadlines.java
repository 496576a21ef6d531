package org.pacta.preview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.AllDeadlines;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.Page;

/** All deadlines of the preview's world, as a party sees them. */
record PreviewDeadlines(PreviewWorld world, PreviewViews views) implements AllDeadlines {

    private static final Set<String> OPEN = Set.of("running", "passed", "suspended");

    @Override
    public Page<DeadlineRow> list(
            Person person, View view, @Nullable ConventionId convention, @Nullable String cursor) {
        var order = Comparator.comparing((DeadlineRow row) -> row.deadline().prudent());
        return new Page<>(
                world.deadlines.stream()
                        .filter(row -> views.find(person, row.convention()).isPresent())
                        .filter(row -> convention == null || row.convention().equals(convention))
                        .filter(row -> OPEN.contains(row.state()) == (view == View.OPEN))
                        .sorted(view == View.OPEN ? order : order.reversed())
                        .toList(),
                null);
    }

    @Override
    public List<DeadlineRow> since(Person person, @Nullable ConventionId convention, Instant moment) {
        return list(person, View.OPEN, convention, null).items();
    }

    @Override
    public List<ConventionRow> conventions(Person person) {
        return views.list(person, (String) null, null).items().stream()
                .filter(row -> world.deadlines.stream()
                        .anyMatch(deadline -> deadline.convention().equals(row.id())))
                .toList();
    }
}
