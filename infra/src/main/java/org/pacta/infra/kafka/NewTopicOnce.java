package org.pacta.infra.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topic where it is missing, replicated as the cluster does by default. */
final class NewTopicOnce implements Runnable {

    private final Map<String, Object> connection;
    private final NewTopic topic;

    NewTopicOnce(Map<String, Object> connection, String name, int partitions) {
        this.connection = connection;
        this.topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
    }

    @Override
    public void run() {
        try (var cluster = Admin.create(connection)) {
            cluster.createTopics(List.of(topic)).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating " + topic.name(), e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException))
                throw new IllegalStateException("The topic " + topic.name() + " cannot be created", e.getCause());
        }
    }
}
