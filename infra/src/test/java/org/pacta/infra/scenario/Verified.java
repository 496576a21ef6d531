package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier in the hands of somebody who has the command, a certificate and a checkpoint, and no Pacta. */
record Verified(RunningPacta pacta) {

    private static final Path COMMAND = Path.of("../verifier/target/pacta-verifier.jar");

    void dossier(byte[] dossier) {
        try {
            var folder = Files.createTempDirectory("dossier-");
            var file = Files.write(folder.resolve("dossier.pdf"), dossier);
            var certificate = pacta.home().resolve("horodatage/autorite.pem");
            var kept = Files.writeString(folder.resolve("repere.json"), published());
            var arguments = List.of("--certificat", certificate + "", "--repere", kept + "", file + "");
            assertThat(run(folder, arguments)).contains("Dossier intact.").doesNotContain("✗");
            dossier[dossier.length / 2] ^= 1;
            Files.write(file, dossier);
            assertThat(run(folder, arguments)).contains("Dossier altéré.");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The newest checkpoint that holds the convention already, as anybody reads it. */
    private String published() throws IOException, InterruptedException {
        var feed = get("/checkpoints");
        var newest = feed.replaceAll("(?s).*?\"number\":(\\d+).*", "$1");
        return get("/checkpoints/" + newest);
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(pacta.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                COMMAND.toAbsolutePath().toString()));
        command.addAll(arguments);
        var said = folder.resolve("said.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, UTF_8);
    }
}
