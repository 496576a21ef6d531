package org.pacta.infra.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.pacta.domain.deadline.DeadlineCommand;
import org.pacta.domain.deadline.DeadlineCommand.ReachDeadline;
import org.pacta.domain.deadline.DeadlineCommand.RemindOfDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks deadlines about which something is due. What they answer is recorded in the transaction that ends their wait: several
 * at once, since a commit costs more than a fact, and each by itself if one of them cannot be asked.
 */
@Component
class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    /** By convention, as the text of an id begins: two batches wait for the same conventions in the same order, never crosswise. */
    private static final Comparator<Due> IN_ORDER =
            Comparator.comparing(Due::deadline).thenComparing(Due::at);

    private final CommandGateway commands;
    private final DueMoments moments;
    private final TransactionManager transactions;

    Asking(CommandGateway commands, DueMoments moments, TransactionManager transactions) {
        this.commands = commands;
        this.moments = moments;
        this.transactions = transactions;
    }

    void about(List<Due> dues, Instant now) {
        try {
            together(dues, now);
        } catch (RuntimeException oneFailed) {
            oneByOne(dues, now);
        }
    }

    private void oneByOne(List<Due> dues, Instant now) {
        for (var ofOne : dues.stream().collect(groupingBy(Due::deadline)).values()) {
            try {
                together(ofOne, now);
            } catch (RuntimeException failed) {
                LOG.warn("A deadline is asked again when its lease is over: {}", failed.getMessage());
            }
        }
    }

    private void together(Collection<Due> dues, Instant now) {
        var inOrder = dues.stream().sorted(IN_ORDER).toList();
        var first = GenericCommandMessage.asCommandMessage(command(inOrder.getFirst(), now));
        var unit = DefaultUnitOfWork.startAndGet(first);
        unit.attachTransaction(transactions);
        Callable<Integer> all = () -> {
            inOrder.forEach(due -> commands.sendAndWait(command(due, now)));
            return moments.done(inOrder);
        };
        var result = unit.executeWithResult(all, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) throw new IllegalStateException(result.exceptionResult());
    }

    private static DeadlineCommand command(Due due, Instant now) {
        var id = DeadlineId.of(due.deadline());
        return due.isEnd() ? new ReachDeadline(id, now) : new RemindOfDeadline(id, due.notice(), now);
    }
}
