package org.pacta.infra.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each convention was drafted, read from its first event, which never changes: its template tells its obligations. */
public final class Drafts {

    private static final String FIRST = "SELECT payload FROM domain_event WHERE aggregate_id = ? AND sequence = 0";
    private static final int REMEMBERED = 10_000;

    private final JdbcClient record;
    private final Cache<ConventionId, ConventionDrafted> known = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(REMEMBERED)
            .build();

    public Drafts(JdbcClient record) {
        this.record = record;
    }

    public Optional<ConventionDrafted> of(ConventionId convention) {
        return Optional.ofNullable(known.get(convention, this::read));
    }

    /** What is being recorded need not be read again, once it is committed. */
    void rememberAfterCommit(ConventionDrafted draft) {
        if (CurrentUnitOfWork.isStarted())
            CurrentUnitOfWork.get().root().afterCommit(committed -> known.put(draft.id(), draft));
    }

    private @Nullable ConventionDrafted read(ConventionId convention) {
        return record.sql(FIRST)
                .param(convention.toString())
                .query(byte[].class)
                .optional()
                .map(payload -> StoredFacts.read(payload, ConventionDrafted.class))
                .orElse(null);
    }
}
