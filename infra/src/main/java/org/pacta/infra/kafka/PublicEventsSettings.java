package org.pacta.infra.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the public events go.
 *
 * @param partitions of the topic, if it has to be created
 * @param source who publishes, as a URI; two installations that share a topic differ in it
 * @param batchSize events that are acknowledged before the reader's place is recorded
 */
@ConfigurationProperties("pacta.public-events")
public record PublicEventsSettings(
        @DefaultValue("pacta.conventions.v1") String topic,
        @DefaultValue("6") int partitions,
        @DefaultValue("urn:pacta") String source,
        @DefaultValue("100") int batchSize) {}
