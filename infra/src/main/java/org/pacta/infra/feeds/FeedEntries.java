package org.pacta.infra.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pacta.infra.icalendar.CalendarEntry;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.stereotype.Component;

/** What a calendar shows, each entry in its present edition: what is to come, and the year that is past. */
@Component
class FeedEntries {

    private static final Duration PAST = Duration.ofDays(366);

    private final Followed followed;
    private final EntryEditions editions;
    private final LegalClock clock;

    FeedEntries(Followed followed, EntryEditions editions, LegalClock clock) {
        this.followed = followed;
        this.editions = editions;
        this.clock = clock;
    }

    List<CalendarEntry> of(Feed.Scope scope, Person reader, URI home) {
        var only = scope instanceof Feed.Scope.OfConvention one ? one.convention() : null;
        var told = followed.since(reader, only, clock.instant().minus(PAST));
        var numbers = editions.of(told.stream().collect(Collectors.toMap(Told::uid, Told::content)));
        return told.stream()
                .map(one -> one.entry(Objects.requireNonNull(numbers.get(one.uid())), home))
                .toList();
    }
}
