package org.pacta.infra.zeebe;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/**
 * The messenger at work through the record, from the fact it had come to. Not itself a bean: Axon would start it with all
 * others, and it starts only when the engine is there.
 */
record Telling(PooledStreamingEventProcessor processor) {

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    /** Tells everything again, from the first fact. */
    void startAgain() {
        processor.resetTokens();
    }
}
