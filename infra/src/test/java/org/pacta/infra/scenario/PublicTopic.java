package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The public events as another system reads them: from the first one on, each counted once. */
public record PublicTopic(int port) {

    private static final String NAME = "pacta.conventions.v1";

    /** Identifiers of the facts in the order of their first arrival, by convention. */
    public Map<String, List<String>> sequences() {
        var found = new HashMap<String, LinkedHashSet<String>>();
        read(fact ->
                found.computeIfAbsent(fact.key(), key -> new LinkedHashSet<>()).add(id(fact)));
        var sequences = new HashMap<String, List<String>>();
        found.forEach((convention, facts) -> sequences.put(convention, new ArrayList<>(facts)));
        return sequences;
    }

    private void read(Consumer<ConsumerRecord<String, byte[]>> each) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", "127.0.0.1:" + port),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(NAME).stream()
                    .map(partition -> new TopicPartition(NAME, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
                consumer.poll(Duration.ofSeconds(1)).forEach(each);
        }
    }

    /** Whether what was published bears this word anywhere. */
    boolean says(String word) {
        var found = new AtomicBoolean();
        read(fact -> {
            if (new String(fact.value(), UTF_8).contains(word)) found.set(true);
        });
        return found.get();
    }

    private static String id(ConsumerRecord<String, byte[]> fact) {
        return new String(fact.headers().lastHeader("ce_id").value(), UTF_8);
    }
}
