package org.pacta.infra.zeebe;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * The messenger at work through the record, from the fact it had come to. Not itself a bean: Axon would start it with all
 * others, and it starts only when the engine is there.
 */
record Telling(PooledStreamingEventProcessor processor, Messenger messenger, RefusedTable refused) {

    private static final int BATCH = 100;

    /** Its claim is kept while it waits for an engine that is down; whatever else fails, no fact is passed over. */
    static PooledStreamingEventProcessor processor(
            Messenger messenger,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TokenStore tokens,
            TransactionManager transactions) {
        return PooledStreamingEventProcessor.builder()
                .name("messenger")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(messenger)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(name -> Threads.scheduled(name + "-coordinator"))
                .workerExecutor(name -> Threads.scheduled(name + "-worker"))
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .enableCoordinatorClaimExtension()
                .build();
    }

    /** What was set apart is told once more first: a new release, or an administrator, may have mended what was wrong. */
    void start() {
        refused.untold().forEach(this::again);
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    /** Tells everything again, from the first fact. */
    void startAgain() {
        processor.resetTokens();
        refused.forgetAll();
    }

    private void again(RefusedTable.Untold untold) {
        try {
            if (messenger.tell(untold.fact(), untold.id())) refused.forget(untold.id());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
