package org.pacta.infra.eventstore;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Runs a command again, three times at most, if somebody else recorded the next event of its aggregate first; every other failure stands. */
final class SecondTry implements RetryScheduler {

    private static final int PAUSE_MILLIS = 20;
    private static final int MOST = 3;

    private final ScheduledExecutorService later;

    SecondTry(ScheduledExecutorService later) {
        this.later = later;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the dispatch tells its own failure to whoever sent the command
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() > MOST || !isLostRace(failure) || later.isShutdown()) return false;
        later.schedule(dispatch, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return true;
    }

    private static boolean isLostRace(RuntimeException failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }
}
