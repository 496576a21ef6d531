package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * Keycloak compiled once for PostgreSQL, half a minute that every later start saves. It is kept beside the unpacked
 * server, so that all data folders share it, and always begins from the untouched original.
 */
record KeycloakBuild(Path distribution, ChildProcess process) {

    private static final String[] OPTIONS = {"build", "--db=postgres", "--health-enabled=true"};

    void ensure() throws IOException, InterruptedException {
        synchronized (KeycloakBuild.class) {
            try (var channel = FileChannel.open(
                            distribution.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !done()) build();
            }
        }
    }

    private boolean done() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(String.join(" ", OPTIONS));
    }

    private void build() throws IOException, InterruptedException {
        Files.deleteIfExists(mark());
        restoreOriginal();
        process.start(new Launch(new KeycloakCommand(distribution, distribution).run(OPTIONS), Map.of(), distribution));
        var exit = process.waitFor();
        process.stop();
        if (exit != 0) throw LocalStackFailure.partUnusable("Keycloak", "sa préparation a échoué", process.log());
        Files.writeString(mark(), String.join(" ", OPTIONS));
    }

    private void restoreOriginal() throws IOException {
        var built = distribution.resolve("lib/quarkus");
        var original = distribution.resolve("lib/quarkus.original");
        if (Files.notExists(original)) copy(built, original);
        else copyFiles(original, built);
    }

    private static void copy(Path from, Path to) throws IOException {
        var draft = Files.createTempDirectory(to.getParent(), "copying");
        copyFiles(from, draft);
        Files.move(draft, to);
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path mark() {
        return distribution.resolve("pacta.build");
    }
}
