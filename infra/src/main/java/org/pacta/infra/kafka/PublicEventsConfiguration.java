package org.pacta.infra.kafka;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.config.ConfigurerModule;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.eventstore.NamedSerializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public events and their road to Kafka, over the connection that {@code spring.kafka} describes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PublicEventsSettings.class, KafkaProperties.class})
public class PublicEventsConfiguration {

    /** Times in milliseconds: a broker that is down is given up early, and tried again by the reader. */
    private static final Map<String, Object> PATIENCE = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.LINGER_MS_CONFIG, 0);

    private static final int ADMIN_MILLIS = 5_000;

    @Bean
    ConfigurerModule publicEventsReader(PublicEventsSettings settings) {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessorConfiguration(
                        PublicEvents.NAME, (axon, reader) -> reader.batchSize(settings.batchSize()));
    }

    @Bean
    PublicEvents publicEvents(EventNames names, NamedSerializer stored, Topic topic, PublicEventsSettings settings) {
        return new PublicEvents(new PublicForm(names, stored, URI.create(settings.source())), topic);
    }

    @Bean
    Topic publicTopic(KafkaProperties kafka, PublicEventsSettings settings) {
        var producer = new KafkaProducer<>(producing(kafka), new StringSerializer(), new ByteArraySerializer());
        return new Topic(
                settings.topic(),
                producer,
                new NewTopicOnce(administering(kafka), settings.topic(), settings.partitions()));
    }

    private static Map<String, Object> producing(KafkaProperties kafka) {
        var all = new HashMap<>(kafka.buildProducerProperties(null));
        all.putAll(PATIENCE);
        all.put(ProducerConfig.CLIENT_ID_CONFIG, PublicEvents.NAME);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return all;
    }

    private static Map<String, Object> administering(KafkaProperties kafka) {
        var all = new HashMap<>(kafka.buildAdminProperties(null));
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_MILLIS);
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_MILLIS);
        return all;
    }
}
