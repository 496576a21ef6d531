package org.pacta.infra.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.icalendar.CalendarEntry;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.AllDeadlines;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.DeadlineRow;
import org.springframework.stereotype.Component;

/** The deadlines that a calendar shows, each in its present edition: what is to come, and the year that is past. */
@Component
class FeedEntries {

    private static final Duration PAST = Duration.ofDays(366);

    private final AllDeadlines deadlines;
    private final ConventionArchive conventions;
    private final EntryEditions editions;
    private final LegalClock clock;

    FeedEntries(AllDeadlines deadlines, ConventionArchive conventions, EntryEditions editions, LegalClock clock) {
        this.deadlines = deadlines;
        this.conventions = conventions;
        this.editions = editions;
        this.clock = clock;
    }

    List<CalendarEntry> of(Feed.Scope scope, Person reader, URI home) {
        var only = scope instanceof Feed.Scope.OfConvention one ? one.convention() : null;
        var rows = deadlines.since(reader, only, clock.instant().minus(PAST));
        var files = conventions.findAll(
                reader, rows.stream().map(DeadlineRow::convention).distinct().toList());
        var told = rows.stream().flatMap(row -> told(row, files)).toList();
        var numbers = editions.of(told.stream().collect(Collectors.toMap(ToldDeadline::uid, ToldDeadline::content)));
        return told.stream()
                .map(one -> one.entry(Objects.requireNonNull(numbers.get(one.uid())), home))
                .toList();
    }

    private static Stream<ToldDeadline> told(DeadlineRow row, Map<ConventionId, ConventionRow> files) {
        return Optional.ofNullable(files.get(row.convention())).stream()
                .flatMap(file -> ToldDeadline.of(row, file).stream());
    }
}
