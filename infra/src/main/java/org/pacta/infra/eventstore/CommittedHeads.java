package org.pacta.infra.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The heads of the chains in use, as committed, so that an append need not read the event before it. */
final class CommittedHeads {

    private final Cache<String, ChainHead> heads;

    CommittedHeads(long size) {
        this.heads =
                Caffeine.newBuilder().executor(Runnable::run).maximumSize(size).build();
    }

    /** The hash at exactly that place, if it is known. */
    Optional<byte[]> hashAt(String aggregateId, long sequence) {
        return Optional.ofNullable(heads.getIfPresent(aggregateId))
                .filter(head -> head.sequence() == sequence)
                .map(ChainHead::hash);
    }

    /** Remembers the new heads once, and only if, the transaction under way is committed. */
    void rememberAfterCommit(Map<String, ChainHead> appended) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heads.putAll(appended);
            }
        });
    }
}
