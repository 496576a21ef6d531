package org.pacta.infra.feeds;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was told of each entry: the number of its edition rises with every change, and with nothing else. */
@Component
class EntryEditions {

    private final JdbcClient jdbc;
    private final LegalClock clock;

    EntryEditions(JdbcClient jdbc, LegalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which edition of an entry this is and since when. */
    record Edition(int sequence, Instant since) {}

    private record Known(Sha256 content, Edition edition) {}

    /** {@code told}: uid → everything that is told now. */
    Map<String, Edition> of(Map<String, String> told) {
        var known = known(told.keySet().stream().toList());
        var editions = new HashMap<String, Edition>();
        told.forEach((uid, content) -> {
            var now = Sha256.ofText(content);
            var before = known.get(uid);
            editions.put(uid, before != null && before.content().equals(now) ? before.edition() : changed(uid, now));
        });
        return editions;
    }

    private Map<String, Known> known(List<String> uids) {
        return jdbc
                .sql("select * from calendar_entry where uid = any(:uids)")
                .param("uids", uids.toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        row.getString("uid"),
                        new Known(
                                new Sha256(row.getString("fingerprint")),
                                new Edition(
                                        row.getInt("sequence"),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Two calendars that ask at once agree: the second finds what the first has written. */
    private Edition changed(String uid, Sha256 content) {
        return jdbc.sql("""
                        insert into calendar_entry as entry (uid, fingerprint, sequence, changed_at)
                        values (:uid, :content, 0, :now)
                        on conflict (uid) do update
                        set fingerprint = excluded.fingerprint,
                            sequence = entry.sequence + (entry.fingerprint <> excluded.fingerprint)::int,
                            changed_at = case when entry.fingerprint = excluded.fingerprint
                                              then entry.changed_at else excluded.changed_at end
                        returning sequence, changed_at""")
                .param("uid", uid)
                .param("content", content.hex())
                .param("now", clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Edition(
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
