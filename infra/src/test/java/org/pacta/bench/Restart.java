package org.pacta.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.BlindScript;
import org.pacta.infra.scenario.Demonstration;
import org.pacta.infra.scenario.RunningPacta;

/** The whole product started a second time on data that exist, up to the page on which one logs in, and what it weighs in use. */
record Restart(double firstSeconds, double secondSeconds, Memory atRest, Memory inUse) {

    static Restart measure() throws Exception {
        var start = System.nanoTime();
        try (var pacta = RunningPacta.start(Map.of())) {
            openLogin(pacta);
            var first = seconds(start);
            lead(pacta);
            pacta.stop();
            var again = System.nanoTime();
            pacta.start();
            openLogin(pacta);
            var second = seconds(again);
            var atRest = Memory.of(pacta.process());
            lead(pacta);
            return new Restart(first, second, atRest, Memory.of(pacta.process()));
        }
    }

    /** The home page answers, and whoever asks for the inbox is led to the login page of Keycloak, which opens. */
    private static void openLogin(RunningPacta pacta) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            requireOpen(browser, pacta.address() + "/", pacta.address());
            requireOpen(browser, pacta.address() + "/corbeille", pacta.keycloak());
        }
    }

    private static void requireOpen(HttpClient browser, String page, String servedBy)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(page))
                .header("Accept", "text/html")
                .timeout(Duration.ofMinutes(1))
                .build();
        var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.uri().toString().startsWith(servedBy))
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
    }

    /** One convention from draft to force. */
    private static void lead(RunningPacta pacta) throws InterruptedException {
        var script = new BlindScript(new Api(pacta));
        var convention = Demonstration.SURESNES.draft(script);
        script.until("in-force", Demonstration.SURESNES.lawyer(), convention);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
