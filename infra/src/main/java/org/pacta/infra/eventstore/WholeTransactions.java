package org.pacta.infra.eventstore;

import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;

/**
 * A transaction that ends in an {@link Error} failed like any other.
 *
 * <p>Axon takes back what it remembers of an aggregate on exceptions only. Without this a deadline of which no fact was
 * recorded would be remembered as reached, asked again, found reached, and forgotten.
 */
final class WholeTransactions extends SpringTransactionManager {

    WholeTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    protected void commitTransaction(TransactionStatus status) {
        try {
            super.commitTransaction(status);
        } catch (Error broken) {
            throw new TransactionSystemException("A transaction broke off at its commit", broken);
        }
    }
}
