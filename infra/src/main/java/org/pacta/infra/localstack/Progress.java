package org.pacta.infra.localstack;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** What the person at the console sees while the parts start. */
record Progress(Consumer<String> console) {

    static Progress onConsole() {
        return new Progress(System.out::println);
    }

    void say(String sentence) {
        console.accept("[pacta] " + sentence);
    }

    void ready(String label, String version, Duration taken) {
        say(String.format(Locale.FRANCE, "%-10s %-8s prêt en %.1f s", label, version, taken.toMillis() / 1000.0));
    }

    void waiting(String label, Duration waited) {
        say("%-10s démarre encore (%d s)".formatted(label, waited.toSeconds()));
    }
}
