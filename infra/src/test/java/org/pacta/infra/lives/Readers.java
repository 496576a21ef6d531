package org.pacta.infra.lives;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.core.ConditionTimeoutException;

/** Those who follow the record, and how far each has come. */
record Readers(Facts record) {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String BEHIND = """
            select processor_name || ' ' || coalesce(convert_from(token, 'UTF8')::json ->> 'index', 'nowhere')
            from token_entry, (select coalesce(max(global_index), 0) as last from domain_event) as head
            where coalesce((convert_from(token, 'UTF8')::json ->> 'index')::bigint, 0) < head.last
            """;

    /** Those who have not read the last facts half a minute after people rest. */
    List<String> behind() {
        var seen = new AtomicReference<List<String>>(List.of());
        try {
            await().atMost(SOON).until(() -> {
                seen.set(record.query(BEHIND));
                return seen.get().isEmpty();
            });
        } catch (ConditionTimeoutException still) {
            return seen.get();
        }
        return List.of();
    }
}
