package org.pacta.infra.views;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What presses, read from the inbox of everybody concerned. */
@Component
class JdbcWatch implements Watch {

    private static final Duration SOON = Duration.ofHours(48);
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final ConventionArchive conventions;
    private final Conventions files;
    private final LegalClock clock;

    JdbcWatch(JdbcClient jdbc, ConventionArchive conventions, Conventions files, LegalClock clock) {
        this.jdbc = jdbc;
        this.conventions = conventions;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<Watched> of(Person person) {
        var now = clock.instant();
        var pressing = pressing(conventions.ids(person, ANSWERING), now.plus(SOON));
        var byConvention = pressing.stream().collect(Collectors.groupingBy(TaskRow::convention));
        var rows = conventions.findAll(person, byConvention.keySet());
        return rows.values().stream()
                .map(row -> watched(person, row, byConvention.getOrDefault(row.id(), List.of()), now))
                .sorted(Comparator.comparing(JdbcWatch::first))
                .toList();
    }

    private List<TaskRow> pressing(Set<ConventionId> ids, Instant until) {
        return jdbc.sql("""
                        select t.* from task_view t
                        where t.convention = any(:ids) and t.state in ('OPEN', 'CLAIMED') and t.due <= :until
                        order by t.due, t.opened_at, t.id limit :most""")
                .param("ids", ids.stream().map(ConventionId::value).toArray(UUID[]::new))
                .param("until", until.atOffset(UTC))
                .param("most", MOST)
                .query(TaskRows::read)
                .list();
    }

    private Watched watched(Person person, ConventionRow convention, List<TaskRow> tasks, Instant now) {
        Map<Boolean, List<TaskRow>> isLate = tasks.stream()
                .collect(Collectors.partitioningBy(
                        task -> !TaskRows.orFar(task.due()).isAfter(now)));
        var next = files.deadlines(person, convention.id()).stream()
                .filter(row -> row.running() && row.deadline().prudent().isAfter(now))
                .min(Comparator.comparing(row -> row.deadline().prudent()));
        return new Watched(
                convention,
                isLate.getOrDefault(true, List.of()),
                isLate.getOrDefault(false, List.of()),
                next.orElse(null));
    }

    private static Instant first(Watched file) {
        var first =
                file.late().isEmpty() ? file.atRisk().getFirst() : file.late().getFirst();
        return TaskRows.orFar(first.due());
    }
}
