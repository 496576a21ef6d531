package org.pacta.infra;

import org.jspecify.annotations.Nullable;
import org.pacta.infra.localstack.LocalStack;
import org.springframework.context.ConfigurableApplicationContext;

/** Ends the application before the parts it works with, whenever and however the process is asked to end. */
final class Shutdown {

    private final LocalStack stack;
    private volatile @Nullable ConfigurableApplicationContext application;

    private Shutdown(LocalStack stack) {
        this.stack = stack;
    }

    static Shutdown of(LocalStack stack) {
        var shutdown = new Shutdown(stack);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        return shutdown;
    }

    void closeFirst(ConfigurableApplicationContext context) {
        application = context;
    }

    private void run() {
        try {
            var context = application;
            if (context != null) context.close();
        } finally {
            stack.close();
        }
    }
}
