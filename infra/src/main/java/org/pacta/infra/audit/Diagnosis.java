package org.pacta.infra.audit;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacta.infra.eventstore.HashChain;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells what happened to an event that does not fit into its chain, from the rest of the chain. */
final class Diagnosis {

    private static final String HASHES = "SELECT sequence, hash FROM domain_event WHERE aggregate_id = ?";

    private final JdbcClient record;

    Diagnosis(JdbcClient record) {
        this.record = record;
    }

    BadEvent of(Walk.Suspect suspect) {
        var event = suspect.event();
        var hashes = hashes(event.aggregateId());
        if (event.sequence() != suspect.expected() && !hashes.containsKey(suspect.expected()))
            return new BadEvent(null, event.aggregateId(), suspect.expected(), Flaw.MISSING);
        var elsewhere = event.sequence() != suspect.expected() || belongsElsewhere(suspect, hashes);
        return new BadEvent(
                event.eventId(), event.aggregateId(), event.sequence(), elsewhere ? Flaw.SWAPPED : Flaw.ALTERED);
    }

    /** True if the event's own hash comes out right at another place of its chain. */
    private static boolean belongsElsewhere(Walk.Suspect suspect, Map<Long, byte[]> hashes) {
        return hashes.keySet().stream()
                .anyMatch(place -> predecessors(place, hashes).stream()
                        .map(previous ->
                                HashChain.next(previous, suspect.event().at(place)))
                        .anyMatch(hash -> MessageDigest.isEqual(hash, suspect.hash())));
    }

    /** The hash before that place, which the swap may have brought to the place itself. */
    private static List<byte[]> predecessors(long place, Map<Long, byte[]> hashes) {
        var before = place == 0 ? HashChain.genesis() : hashes.getOrDefault(place - 1, HashChain.genesis());
        return List.of(before, hashes.getOrDefault(place, before));
    }

    private Map<Long, byte[]> hashes(String aggregate) {
        var found = new HashMap<Long, byte[]>();
        record.sql(HASHES).param(aggregate).query(row -> {
            found.put(row.getLong(1), row.getBytes(2));
        });
        return found;
    }
}
