package org.pacta.infra.scenario;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real engine with nobody else on it for each class of tests, and nothing left on it after each test. */
abstract class OnEngine {

    @TempDir
    static Path home;

    static EngineAlone alone;

    LiveEngine engine;

    @BeforeAll
    static void start() {
        alone = EngineAlone.start(home);
    }

    @AfterAll
    static void stop() {
        alone.close();
    }

    @BeforeEach
    void open() {
        engine = new LiveEngine(alone.grpc());
    }

    /** Without incident every instance ends and leaves nothing. */
    @AfterEach
    void nothing_is_left() throws InterruptedException {
        engine.isIdleAndEmpty();
        engine.close();
    }
}
