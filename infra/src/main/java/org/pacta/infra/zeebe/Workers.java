package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.JobWorker;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.engine.AllJobs;
import org.pacta.workflows.engine.CommandJob;

/** Takes the jobs that the processes ask for. Short timeouts: a job of a killed application comes back within seconds. */
class Workers implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 16;

    private final CamundaClient engine;
    private final Consumer<Command> send;
    private final Clock legalClock;
    private final List<JobWorker> open = new ArrayList<>();

    Workers(CamundaClient engine, Consumer<Command> send, Clock legalClock) {
        this.engine = engine;
        this.send = send;
        this.legalClock = legalClock;
    }

    void open() {
        new AllJobs()
                .byType()
                .forEach((type, commands) -> open.add(engine.newWorker()
                        .jobType(type)
                        .handler(new CommandJob(commands, send, legalClock))
                        .name("pacta")
                        .timeout(TIMEOUT)
                        .maxJobsActive(AT_ONCE)
                        .pollInterval(Duration.ofMillis(100))
                        .streamEnabled(true)
                        .open()));
    }

    @Override
    public void close() {
        open.forEach(JobWorker::close);
    }
}
