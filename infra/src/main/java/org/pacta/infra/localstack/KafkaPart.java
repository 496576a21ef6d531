package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** The embedded bus for other systems: one Kafka node that is broker and controller. */
final class KafkaPart implements Part {

    private static final int HEAP_MEGABYTES = 256;

    private final Host host;
    private final int port;
    private final int controller;
    private final ChildProcess process;

    KafkaPart(Host host) {
        this.host = host;
        this.port = host.ports().of("kafka");
        this.controller = host.ports().of("kafka-controller");
        this.process = new ChildProcess(name(), label(), host.home(), StopSignal.TERM);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String label() {
        return "Kafka";
    }

    @Override
    public void requireUnpacked() {
        host.parts().of(name(), name());
    }

    @Override
    public void start() {
        var folder = host.home().data(name());
        new DataFolder(label(), folder).claim(host.parts().version(name()), 2);
        var settings = settings(folder);
        if (Files.notExists(folder.resolve("data/meta.properties"))) format(folder, settings);
        process.start(new Launch(run("kafka.Kafka", settings.toString()), Map.of(), folder));
    }

    private void format(Path folder, Path settings) {
        var cluster = Uuid.randomUuid().toString();
        process.start(new Launch(
                run("kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString()), Map.of(), folder));
        try {
            if (process.waitFor() != 0)
                throw LocalStackFailure.partUnusable(label(), "le formatage a échoué", process.log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LocalStackFailure.partUnusable(label(), "démarrage interrompu", process.log());
        }
    }

    private List<String> run(String... mainAndArguments) {
        var libraries = host.parts().of(name(), name()).resolve("lib") + "/*";
        return new JavaCommand(HEAP_MEGABYTES, List.of("-Dorg.slf4j.simpleLogger.showDateTime=true"))
                .run(libraries, mainAndArguments);
    }

    private Path settings(Path folder) {
        try {
            return Files.writeString(folder.resolve("server.properties"), settingsText(folder.resolve("data")));
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(folder, e);
        }
    }

    /** The short session lets a node that was killed come back at once instead of waiting for its own ghost. */
    private String settingsText(Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                num.network.threads=2
                num.io.threads=2
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, controller, data);
    }

    @Override
    public void awaitReady() {
        new Readiness(process, host.progress()).await(this::healthy);
    }

    @Override
    public boolean healthy() {
        return KafkaProbe.answers(port);
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("spring.kafka.bootstrap-servers", "127.0.0.1:" + port);
    }

    @Override
    public ChildProcess process() {
        return process;
    }
}
