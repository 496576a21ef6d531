package org.pacta.infra.eventstore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sizes of the event store.
 *
 * @param fetchSize events read at once
 * @param cachedAggregates states kept in memory, per kind of aggregate
 * @param cachedHeads chain heads kept in memory
 * @param snapshotEvery events of one aggregate after which its state is stored
 * @param batchSize events that a reader of the record handles in one transaction
 */
@ConfigurationProperties("pacta.eventstore")
public record EventStoreSettings(
        @DefaultValue("500") int fetchSize,
        @DefaultValue("5000") long cachedAggregates,
        @DefaultValue("20000") long cachedHeads,
        @DefaultValue("50") int snapshotEvery,
        @DefaultValue("500") int batchSize) {}
