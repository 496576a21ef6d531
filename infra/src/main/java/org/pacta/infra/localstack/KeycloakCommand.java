package org.pacta.infra.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keycloak's own launcher without its shell script, so that the process that is started is the server itself. */
record KeycloakCommand(Path distribution, Path home) {

    private static final int HEAP_MEGABYTES = 384;

    List<String> run(String... arguments) {
        var main = new ArrayList<String>();
        main.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        main.addAll(List.of(arguments));
        return new JavaCommand(HEAP_MEGABYTES, options())
                .run(distribution.resolve("lib/quarkus-run.jar").toString(), main.toArray(String[]::new));
    }

    private List<String> options() {
        return List.of(
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"));
    }
}
