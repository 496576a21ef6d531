package org.pacta.infra.localstack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The login pages in the look of Pacta, so that people see that they are at the right door. */
final class LoginTheme {

    private static final Map<String, String> FILES = Map.of(
            "theme.properties", "/keycloak/login/theme.properties",
            "resources/css/pacta.css", "/keycloak/login/css/pacta.css",
            "resources/img/pacta.svg", "/static/img/pacta.svg");

    private LoginTheme() {}

    /** Written anew at each start, among the themes of the directory. */
    static void into(Path themes) throws IOException {
        var login = themes.resolve(DemoRealm.NAME).resolve("login");
        for (var file : FILES.entrySet()) copy(file.getValue(), login.resolve(file.getKey()));
    }

    private static void copy(String from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var in = LoginTheme.class.getResourceAsStream(from)) {
            if (in == null) throw new FileNotFoundException(from);
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
