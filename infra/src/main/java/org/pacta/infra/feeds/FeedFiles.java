package org.pacta.infra.feeds;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.pacta.infra.icalendar.CalendarFile;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** What a calendar reads at its address. */
@Component
public class FeedFiles {

    private final FeedStore store;
    private final FeedReaders readers;
    private final FeedEntries entries;
    private final FeedNames names;

    FeedFiles(FeedStore store, FeedReaders readers, FeedEntries entries, FeedNames names) {
        this.store = store;
        this.readers = readers;
        this.entries = entries;
        this.names = names;
    }

    /** Empty for a token that was never given, was taken away, or whose owner sees nothing of it any more. */
    public Optional<String> read(String token, URI home) {
        return store.find(new Token(token))
                .flatMap(feed -> readers.of(feed).flatMap(reader -> file(feed, reader, home)));
    }

    private Optional<String> file(Feed feed, Person reader, URI home) {
        if (feed.scope() instanceof Feed.Scope.OfConvention one && !names.isVisible(one.convention(), reader))
            return Optional.empty();
        store.noteReading(feed.id());
        var name = "Pacta · " + names.of(feed.scope(), reader);
        return Optional.of(CalendarFile.of(name, List.copyOf(entries.of(feed.scope(), reader, home))));
    }
}
