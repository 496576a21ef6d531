package org.pacta.infra.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers of the directory, asked again after some minutes. While it is away the last known answer stands, for a day at
 * most: a name does not outlive its erasure for long.
 */
final class Remembered<K, V> {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST = 10_000;

    private final Function<K, V> source;
    private final Outage outage;
    private final Cache<K, Answer<V>> answers;

    /** What was answered, and when, in nanoseconds of the machine. */
    private record Answer<V>(V value, long at) {}

    Remembered(Function<K, V> source, Outage outage) {
        this.source = source;
        this.outage = outage;
        this.answers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(outage.time()::getAsLong)
                .build();
    }

    /** Empty only where the directory is away and never answered this before. */
    Optional<V> get(K key) {
        var known = answers.getIfPresent(key);
        if (known != null && outage.time().getAsLong() - known.at() < FRESH.toNanos())
            return Optional.of(known.value());
        var fresh = outage.ask(() -> source.apply(key));
        fresh.ifPresent(
                value -> answers.put(key, new Answer<>(value, outage.time().getAsLong())));
        return fresh.or(() -> Optional.ofNullable(known).map(Answer::value));
    }
}
