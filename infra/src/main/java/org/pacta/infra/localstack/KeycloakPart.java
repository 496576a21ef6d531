package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The embedded directory: Keycloak with the demonstration realm, its tables in PostgreSQL. */
final class KeycloakPart implements Part {

    private final Host host;
    private final Database database;
    private final KeycloakAddresses addresses;
    private final ChildProcess process;
    private final ChildProcess preparation;

    KeycloakPart(Host host, Database database, KeycloakAddresses addresses) {
        this.host = host;
        this.database = database;
        this.addresses = addresses;
        this.process = new ChildProcess(name(), label(), host.home(), StopSignal.TERM);
        this.preparation = new ChildProcess(name() + "-build", label(), host.home(), StopSignal.TERM);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String label() {
        return "Keycloak";
    }

    @Override
    public void requireUnpacked() {
        host.parts().of(name(), name());
    }

    @Override
    public void start() {
        var distribution = host.parts().of(name(), name());
        var folder = new DataFolder(label(), host.home().data(name()))
                .claim(host.parts().version(name()), 1);
        try {
            new KeycloakBuild(distribution, preparation).ensure();
            furnish(folder, distribution);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LocalStackFailure.partUnusable(label(), "démarrage interrompu", preparation.log());
        }
        var command = new KeycloakCommand(distribution, folder).run("start", "--optimized", "--import-realm");
        process.start(new Launch(command, environment(), folder));
    }

    /** A home of its own beside the shared programs: settings, themes, and the realm that is imported when absent. */
    private void furnish(Path folder, Path distribution) throws IOException {
        for (var child : new String[] {"conf", "providers", "themes", "data/import"})
            Files.createDirectories(folder.resolve(child));
        LoginTheme.into(folder.resolve("themes"));
        var programs = folder.resolve("lib");
        Files.deleteIfExists(programs);
        Files.createSymbolicLink(programs, distribution.resolve("lib"));
        var realm = new DemoRealm(addresses.application(), directorySecret()).json();
        Secrets.OwnerOnly.write(folder.resolve("data/import/pacta-realm.json"), realm);
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(addresses.environment());
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        return environment;
    }

    @Override
    public void awaitReady() {
        new Readiness(process, host.progress()).await(this::healthy);
        new RedirectAddresses(addresses, adminPassword()).align(host.home().data(name()));
    }

    @Override
    public boolean healthy() {
        return Http.get(addresses.issuer() + "/.well-known/openid-configuration")
                .isPresent();
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "pacta.oidc.issuer", addresses.issuer(),
                "pacta.keycloak.url", addresses.url(),
                "pacta.directory.client-id", DemoRealm.DIRECTORY,
                "pacta.directory.client-secret", directorySecret());
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public void stop() {
        preparation.stop();
        process.stop();
    }

    private String directorySecret() {
        return host.secrets().get("directory");
    }

    private String adminPassword() {
        return host.secrets().get("keycloak-admin");
    }
}
