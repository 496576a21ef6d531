package org.pacta.infra.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** The topic of the public events, created when it is first needed. */
final class Topic implements AutoCloseable {

    private final String name;
    private final Producer<String, byte[]> producer;
    private final Runnable create;
    private boolean there;

    Topic(String name, Producer<String, byte[]> producer, Runnable create) {
        this.name = name;
        this.producer = producer;
        this.create = create;
    }

    ProducerRecord<String, byte[]> record(String key, CloudEvent event) {
        return KafkaMessageFactory.createWriter(name, key).writeBinary(event);
    }

    /**
     * Returns once the broker has them all. A record is sent when the one before it under the same key is acknowledged, so
     * that a failure never lets a later one pass an earlier one.
     */
    synchronized void publish(List<ProducerRecord<String, byte[]>> records) {
        if (!there) create.run();
        there = true;
        var underWay = new HashMap<String, Future<RecordMetadata>>();
        for (var record : records) {
            if (underWay.containsKey(record.key())) await(underWay);
            underWay.put(record.key(), producer.send(record));
        }
        await(underWay);
    }

    private void await(Map<String, Future<RecordMetadata>> underWay) {
        try {
            for (var sent : underWay.values()) sent.get();
            underWay.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing to " + name, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not take what is published to " + name, e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
