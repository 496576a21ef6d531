package org.pacta.workflows.engine;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.pacta.domain.shared.Cancellation;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.RuleBroken;

/**
 * Runs one type of job: variables → command → done. May run twice: the aggregates absorb the repeat. A broken rule is an
 * incident for a person to look at; anything else is tried again after a pause.
 */
public final class CommandJob implements JobHandler {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Function<JobInput, List<Command>> commands;
    private final Consumer<Command> send;
    private final Clock legalClock;

    public CommandJob(Function<JobInput, List<Command>> commands, Consumer<Command> send, Clock legalClock) {
        this.commands = commands;
        this.send = send;
        this.legalClock = legalClock;
    }

    @Override
    public void handle(JobClient client, ActivatedJob job) {
        try {
            var input = new JobInput(job.getVariablesAsMap(), job.getCustomHeaders(), ZonedDateTime.now(legalClock));
            commands.apply(input).forEach(this::carryOut);
        } catch (RuleBroken broken) {
            fail(client, job, 0, broken);
            return;
        } catch (RuntimeException technical) {
            fail(client, job, job.getRetries(), technical);
            return;
        }
        client.newCompleteCommand(job).send().join();
    }

    private void carryOut(Command command) {
        try {
            send.accept(command);
        } catch (AggregateNotFoundException neverBegun) {
            if (!(command instanceof Cancellation)) throw neverBegun;
        }
    }

    /** A technical failure keeps its retries: the database or the engine comes back, and the fact must then be recorded. */
    private static void fail(JobClient client, ActivatedJob job, int retries, RuntimeException why) {
        client.newFailCommand(job)
                .retries(retries)
                .retryBackoff(PAUSE)
                .errorMessage(String.valueOf(why.getMessage()))
                .send()
                .join();
    }
}
