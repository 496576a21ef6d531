package org.pacta.infra.audit;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.eventstore.ChainHead;
import org.pacta.infra.eventstore.HashChain;
import org.pacta.infra.eventstore.StoredEvent;

/** Goes through the record in its order and computes every chain again, up to the first event that does not fit. */
final class Walk {

    /** An event at which a chain stops to fit, and what came before it. */
    @SuppressWarnings("ArrayRecordComponent") // the stored hash; never compared as a whole
    record Suspect(StoredEvent event, byte[] hash, long expected) {}

    private final Map<String, ChainHead> chains = new HashMap<>();
    private final Map<String, List<ListedHead>> listed;
    private long checked;
    private @Nullable BadEvent rewritten;

    Walk(Map<String, List<ListedHead>> listed) {
        this.listed = listed;
    }

    /** Empty if the event fits. */
    Optional<Suspect> visit(StoredEvent event, byte[] hash) {
        checked++;
        var before = chains.get(event.aggregateId());
        var expected = before == null ? 0 : before.sequence() + 1;
        var previous = before == null ? HashChain.genesis() : before.hash();
        if (event.sequence() != expected || !MessageDigest.isEqual(hash, HashChain.next(previous, event)))
            return Optional.of(new Suspect(event, hash, expected));
        chains.put(event.aggregateId(), new ChainHead(expected, hash));
        compare(event, hash);
        return Optional.empty();
    }

    private void compare(StoredEvent event, byte[] hash) {
        var other = heads(event.aggregateId()).stream()
                .map(ListedHead::head)
                .anyMatch(head -> head.sequence() == event.sequence() && !MessageDigest.isEqual(head.hash(), hash));
        if (other && rewritten == null)
            rewritten = new BadEvent(event.eventId(), event.aggregateId(), event.sequence(), Flaw.REWRITTEN);
    }

    /** What the lists of heads, kept apart, say against the events. */
    Optional<BadEvent> againstTheLists() {
        if (rewritten != null) return Optional.of(rewritten);
        return listed.values().stream()
                .flatMap(List::stream)
                .flatMap(h -> cut(h).stream())
                .findFirst();
    }

    private Optional<BadEvent> cut(ListedHead head) {
        var chain = chains.get(head.aggregate());
        if (chain == null) return Optional.of(new BadEvent(null, head.aggregate(), 0, Flaw.CHAIN_REMOVED));
        if (chain.sequence() >= head.head().sequence()) return Optional.empty();
        return Optional.of(new BadEvent(null, head.aggregate(), chain.sequence() + 1, Flaw.TAIL_CUT));
    }

    private List<ListedHead> heads(String aggregate) {
        return listed.getOrDefault(aggregate, List.of());
    }

    Verification result(Optional<BadEvent> bad) {
        return new Verification(checked, chains.size(), bad.orElse(null));
    }
}
