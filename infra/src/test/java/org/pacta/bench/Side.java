package org.pacta.bench;

/** One of the things compared: each thread of it does the same kind of work over and over. */
interface Side {

    String name();

    Worker worker();

    /** Runs at the end of a slice, inside the measured time: what the work still owes. */
    default void settle() {}

    /** One thread's work; every call makes one event durable. */
    @FunctionalInterface
    interface Worker {
        void recordOne() throws Exception;
    }

    default Side settling(String label, Runnable settlement) {
        var self = this;
        return new Side() {
            @Override
            public String name() {
                return label;
            }

            @Override
            public Worker worker() {
                return self.worker();
            }

            @Override
            public void settle() {
                settlement.run();
            }
        };
    }
}
