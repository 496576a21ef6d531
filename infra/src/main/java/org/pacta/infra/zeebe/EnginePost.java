package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Publishes in the engine, and tells an engine that is away from one that refuses. */
final class EnginePost implements Post {

    /** How long the engine keeps a message for a process that is not there yet, and refuses its repetition. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Where the clock is moved by months at once, or falls back to the machine's when the engine restarts, a week is nothing. */
    static final Duration KEPT_IN_A_DEMONSTRATION = Duration.ofDays(3_660);

    /** They speak of the message; every other code speaks of the engine or of the way to it. */
    private static final Set<Status.Code> ABOUT_THE_MESSAGE =
            EnumSet.of(Status.Code.INVALID_ARGUMENT, Status.Code.OUT_OF_RANGE);

    private final CamundaClient engine;
    private final Duration kept;

    EnginePost(CamundaClient engine, Duration kept) {
        this.engine = engine;
        this.kept = kept;
    }

    @Override
    public Reply publish(Message message) throws InterruptedException {
        try {
            engine.newPublishMessageCommand()
                    .messageName(message.name())
                    .correlationKey(message.correlation())
                    .messageId(message.id())
                    .timeToLive(kept)
                    .variables(message.variables())
                    .send()
                    .toCompletableFuture()
                    .get();
            return new Reply.Taken();
        } catch (ExecutionException failed) {
            return read(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    static Reply read(Throwable failure) {
        var status = status(failure);
        var why = String.valueOf(failure.getMessage());
        if (status == Status.Code.ALREADY_EXISTS) return new Reply.Taken();
        return ABOUT_THE_MESSAGE.contains(status) ? new Reply.Refused(status.name(), why) : new Reply.Away(why);
    }

    private static Status.Code status(Throwable failure) {
        return switch (failure) {
            case StatusRuntimeException answer -> answer.getStatus().getCode();
            case ClientStatusException answer -> answer.getStatusCode();
            default -> Status.Code.UNKNOWN;
        };
    }
}
