package org.pacta.infra.desk;

import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.springframework.stereotype.Component;

/**
 * Does what belongs together in one transaction: a decision and the end of the task that asked for it are recorded both or
 * not at all. Readers of the store are told once, after the commit.
 */
@Component
class Work {

    private final CommandGateway commands;
    private final TransactionManager transactions;

    Work(CommandGateway commands, TransactionManager transactions) {
        this.commands = commands;
        this.transactions = transactions;
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }

    /**
     * Every fact recorded here bears the actor of {@code decision}. Done again once if somebody else changed the same
     * aggregate between reading and writing.
     */
    void together(HumanCommand decision, Runnable acts) {
        try {
            inOneUnit(decision, acts);
        } catch (ConcurrencyException overtaken) {
            inOneUnit(decision, acts);
        }
    }

    private void inOneUnit(HumanCommand decision, Runnable acts) {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.<HumanCommand>asCommandMessage(decision));
        unit.attachTransaction(transactions);
        Callable<Void> all = () -> {
            acts.run();
            return null;
        };
        var result = unit.executeWithResult(all, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) throw asRuntime(result.exceptionResult());
    }

    private static RuntimeException asRuntime(Throwable thrown) {
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
