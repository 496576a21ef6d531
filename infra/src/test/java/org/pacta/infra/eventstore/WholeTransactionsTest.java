package org.pacta.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

@DisplayName("A transaction that ends in an error of the machine")
class WholeTransactionsTest {

    final ArrayList<String> done = new ArrayList<>();

    @Test
    void takes_back_what_was_remembered_and_says_that_it_failed() {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("any"));
        unit.attachTransaction(new WholeTransactions(new DyingAtCommit()));
        unit.onRollback(u -> done.add("taken back"));

        var result = unit.executeWithResult(() -> done.add("remembered"));

        assertThat(result.isExceptional()).isTrue();
        assertThat(done).containsExactly("remembered", "taken back");
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    static final class DyingAtCommit extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            throw new OutOfMemoryError("while committing");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
