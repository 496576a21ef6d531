package org.pacta.infra.audit;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collection;
import java.util.TreeMap;
import org.pacta.infra.eventstore.ChainHead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Exports the list of chain heads at each start and stop. A head once exported is exported for ever: if its event is no
 * longer in the record, or is another one, the next lists keep the old head, and the verification goes on naming it.
 */
public final class HeadKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HeadKeeper.class);
    private static final String HASH = "SELECT hash FROM domain_event WHERE aggregate_id = ? AND sequence = ?";

    private final JdbcClient record;
    private final ChainHeads heads;
    private final HeadExports exports;
    private final Clock clock;
    private volatile boolean running;

    public HeadKeeper(JdbcClient record, ChainHeads heads, HeadExports exports, Clock clock) {
        this.record = record;
        this.heads = heads;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void start() {
        export();
        running = true;
    }

    /** A database that is gone already must not keep the application from stopping. */
    @Override
    public void stop() {
        running = false;
        try {
            export();
        } catch (RuntimeException e) {
            LOG.warn("The chain heads were not exported at the stop; the next start will", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First to start and last to stop: nothing is recorded after the last export. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    public void export() {
        exports.write(clock.instant(), heads());
    }

    /** The last event of every chain as it is now, but for those that an earlier list contradicts: these stay as they were. */
    public Collection<ListedHead> heads() {
        heads.catchUp();
        var all = new TreeMap<String, ListedHead>();
        heads.all().forEach(head -> all.put(head.aggregate(), head));
        exports.latest().forEach(old -> all.merge(old.aggregate(), old, this::newer));
        return all.values();
    }

    private ListedHead newer(ListedHead now, ListedHead before) {
        if (now.sameAs(before)) return before;
        return now.head().sequence() > before.head().sequence() && recorded(before) ? now : before;
    }

    private boolean recorded(ListedHead listed) {
        ChainHead head = listed.head();
        return record.sql(HASH)
                .params(listed.aggregate(), head.sequence())
                .query(byte[].class)
                .optional()
                .filter(hash -> MessageDigest.isEqual(hash, head.hash()))
                .isPresent();
    }
}
