package org.pacta.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the claims of the tests against the list of obligations, and writes the table of proofs. */
@DisplayName("The proofs of the obligations")
class ProofsTest {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final int PROVED_AT_LEAST = 45;
    static final Pattern TRIED = Pattern.compile("\\| (\\S+) \\| `(\\w+\\.\\w+)` \\| \\S.*");

    final Map<String, TreeSet<String>> proofs = Proofs.of(ROOT);

    @Test
    void name_only_obligations_that_exist() throws IOException {
        assertThat(obligations().keySet()).containsAll(proofs.keySet());
    }

    @Test
    void are_written_down_with_their_number() throws IOException {
        var obligations = obligations();
        assertThat(proofs).hasSizeGreaterThanOrEqualTo(PROVED_AT_LEAST);
        var table = new StringBuilder("# Obligations and their proofs\n\n")
                .append(proofs.size() + " of " + obligations.size() + " proved.\n\n")
                .append("| id | what | tests |\n|---|---|---|\n");
        obligations.forEach((id, label) -> table.append("| " + id + " | " + label + " | "
                + String.join(", ", proofs.getOrDefault(id, new TreeSet<>(java.util.List.of("not proved yet"))))
                + " |\n"));
        var file = Path.of("target", "proofs.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
        System.out.println(
                "Obligations proved: " + proofs.size() + " of " + obligations.size() + " (infra/target/proofs.md)");
    }

    /** {@code docs/proofs.md} says what was taken out to see each of these fail. */
    @Test
    void that_were_tried_are_tests_that_exist_and_claim_it() throws IOException {
        var tried = Files.readAllLines(ROOT.resolve("docs/proofs.md")).stream()
                .map(TRIED::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(tried)
                .hasSizeGreaterThan(30)
                .allSatisfy(row ->
                        assertThat(proofs.get(row.group(1))).as(row.group(1)).contains(row.group(2)));
    }

    @Test
    void are_looked_for_where_tests_are() {
        assertThat(proofs.getOrDefault("MET-06", new TreeSet<>())).isNotEmpty();
    }

    private static Map<String, String> obligations() throws IOException {
        var all = new LinkedHashMap<String, String>();
        try (var list = ProofsTest.class.getResourceAsStream("/obligations.tsv")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> all.put(row[0], row[row.length - 1]));
        }
        return all;
    }
}
