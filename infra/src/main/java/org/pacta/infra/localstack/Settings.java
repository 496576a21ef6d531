package org.pacta.infra.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the person who starts Pacta decided through {@code PACTA_…} variables or system properties of the same names. */
public record Settings(
        Path home, Path parts, int port, int keycloakPort, Optional<String> demoClock, External external) {

    public static Settings read() {
        return from(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    static Settings from(Function<String, @Nullable String> environment) {
        Variables variables = name ->
                Optional.ofNullable(environment.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
        return new Settings(
                absolute(variables.get("PACTA_HOME").orElse(".pacta")),
                variables.get("PACTA_PARTS").map(Settings::absolute).orElseGet(Settings::builtParts),
                port(variables, "PACTA_PORT", 8080),
                port(variables, "PACTA_KEYCLOAK_PORT", 8180),
                variables.get("PACTA_DEMO_CLOCK").filter(value -> !value.equalsIgnoreCase("false")),
                External.from(variables));
    }

    /** Reads one setting; an empty value counts as absent. */
    interface Variables {
        Optional<String> get(String name);
    }

    static int port(Variables variables, String name, int usual) {
        var value = variables.get(name).orElse(String.valueOf(usual));
        if (!value.matches("[0-9]{1,5}")) throw LocalStackFailure.notAPort(name, value);
        var port = Integer.parseInt(value);
        if (port < 1 || port > 65535) throw LocalStackFailure.notAPort(name, value);
        return port;
    }

    /** From the root of the project, or from a module of it where a test runs. */
    private static Path builtParts() {
        var usual = "infra/parts/target/parts";
        return List.of(usual, "parts/target/parts", "../" + usual).stream()
                .map(Settings::absolute)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(absolute(usual));
    }

    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
