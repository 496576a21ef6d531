package org.pacta.infra.views;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.TemporalAdjusters.next;

import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A filter of tasks as SQL: what does not matter lets everything through. */
final class FilterSql {

    static final String WHERE = """
             and (:matter::text is null or t.matter = :matter) and (:only::uuid is null or t.convention = :only)
             and t.due between :dueFrom and :dueTo""";

    private static final Duration SOON = Duration.ofHours(48);
    private static final Duration TICK = Duration.ofNanos(1_000); // what the database tells apart

    private record Span(OffsetDateTime from, OffsetDateTime to) {}

    private FilterSql() {}

    static StatementSpec bind(StatementSpec statement, TaskFilter filter, LegalClock clock) {
        var span = span(filter.due(), clock);
        var only = filter.convention();
        return statement
                .param("matter", filter.matter(), Types.VARCHAR)
                .param("only", only == null ? null : only.value(), Types.OTHER)
                .param("dueFrom", span.from())
                .param("dueTo", span.to());
    }

    private static Span span(TaskFilter.@Nullable Due due, LegalClock clock) {
        if (due == null) return new Span(OffsetDateTime.MIN, OffsetDateTime.MAX);
        var now = clock.instant();
        return switch (due) {
            case LATE -> new Span(OffsetDateTime.MIN, at(now));
            case SOON -> new Span(at(now.plus(TICK)), at(now.plus(SOON)));
            case WEEK -> new Span(at(now.plus(TICK)), at(endOfWeek(clock.today())));
            case NONE -> new Span(OffsetDateTime.MAX, OffsetDateTime.MAX);
        };
    }

    private static Instant endOfWeek(LocalDate today) {
        return today.with(next(DayOfWeek.MONDAY)).atStartOfDay(LegalClock.PARIS).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(UTC);
    }
}
