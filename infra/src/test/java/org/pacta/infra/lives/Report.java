package org.pacta.infra.lives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was lived, written down for whoever asks what the lives have seen and what they have not. */
record Report(long seed, List<RandomLife> lives, Caller caller, Coverage coverage, Tally tally, Duration took) {

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
    }

    /** Different commands of a life that were taken, on average. */
    double variety() {
        return lives.stream().mapToInt(life -> life.commands().size()).average().orElse(0);
    }

    String summary() {
        var taken = caller.ledger().stream().filter(Sent::accepted).count();
        return "seed %d: %d lives in %d s, %d calls, %d commands answered of which %d taken, %.1f different ones a life, ended %s"
                .formatted(
                        seed,
                        lives.size(),
                        took.toSeconds(),
                        caller.calls(),
                        caller.ledger().size(),
                        taken,
                        variety(),
                        by(lives, RandomLife::state));
    }

    private String text() {
        return "# Random lives\n\n" + summary() + "\n\n"
                + "Templates: " + by(lives, RandomLife::template) + "\n\n"
                + commands()
                + table("Facts by matter", tally.matters())
                + table("Facts", tally.facts())
                + table("Obligations", tally.obligations())
                + table("Refusals", refusals());
    }

    List<String> commandsAtZero() {
        return Tally.commands().stream()
                .filter(command -> coverage.taken(command) == 0)
                .toList();
    }

    private String commands() {
        var rows = coverage.commands().entrySet().stream()
                .map(each -> "| %s | %d | %d |"
                        .formatted(
                                each.getKey(),
                                each.getValue().sent().get(),
                                each.getValue().taken().get()))
                .collect(Collectors.joining("\n"));
        return "## Commands, and by decision\nAt zero: " + commandsAtZero()
                + "\n\n| command | sent | taken |\n|---|---|---|\n" + rows + "\n\n";
    }

    private SortedMap<String, Integer> refusals() {
        return coverage.refusals().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(), Integer::sum, TreeMap::new));
    }

    private static String table(String title, SortedMap<String, Integer> counts) {
        var rows = counts.entrySet().stream()
                .map(each -> "| " + each.getKey() + " | " + each.getValue() + " |")
                .collect(Collectors.joining("\n"));
        return "## " + title + "\nAt zero: " + Tally.atZero(counts) + "\n\n| | times |\n|---|---|\n" + rows + "\n\n";
    }

    private static Map<String, Long> by(List<RandomLife> lives, java.util.function.Function<RandomLife, String> what) {
        return lives.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
    }
}
