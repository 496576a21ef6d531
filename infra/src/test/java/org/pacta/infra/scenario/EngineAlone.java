package org.pacta.infra.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.pacta.infra.localstack.External;
import org.pacta.infra.localstack.LocalStack;
import org.pacta.infra.localstack.Settings;

/** The real process engine and no other part: all others are said to be elsewhere, and nobody asks them anything. */
record EngineAlone(LocalStack stack) implements AutoCloseable {

    static EngineAlone start(Path home) {
        try (var port = new ServerSocket(0)) {
            var free = port.getLocalPort();
            port.close();
            return new EngineAlone(LocalStack.start(new Settings(
                    home, Settings.read().parts(), free, free, Optional.empty(), everythingButTheEngine())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static External everythingButTheEngine() {
        var database = new External.Postgres("jdbc:postgresql://elsewhere/pacta", "", "", "", "", "");
        return new External(
                database,
                null,
                "elsewhere",
                new External.Identity("http://elsewhere/realms/pacta", "", ""),
                new External.Smtp("elsewhere", 25, Optional.empty(), ""),
                "http://elsewhere");
    }

    String grpc() {
        return String.valueOf(stack.properties().get("camunda.client.grpc-address"));
    }

    @Override
    public void close() {
        stack.close();
    }
}
