package org.pacta.infra.localstack;

import java.util.Map;

/** A real server that the application runs beside itself. */
interface Part {

    /** Names its folder, its log and its process file. */
    String name();

    /** What the person at the console calls it. */
    String label();

    /** Fails at once when the build did not unpack it. */
    void requireUnpacked();

    void start();

    /** Returns once the part answers; fails when it ends or takes too long. */
    void awaitReady();

    /** One short question to the running server. */
    boolean healthy();

    /** Where the application finds it. */
    Map<String, Object> properties();

    ChildProcess process();

    default void stop() {
        process().stop();
    }
}
