package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A legal length")
class NoOtherLengthTest {

    /** A day put into a form as an example. */
    static final String EXAMPLE = "situation.today()";

    /** A figure of time in code or in a model; not the reading of one that somebody gave. */
    static final Pattern LENGTH = Pattern.compile("\\bPT?\\d+[YMWDH]\\b"
            + "|\\bPeriod\\.of\\w*\\(|\\bDuration\\.of(Hours|Days)\\("
            + "|\\.(plus|minus)(Hours|Days|Weeks|Months|Years)\\((?!1\\))\\d"
            + "|timeDuration|timeCycle");

    @Test
    void is_spelled_nowhere_but_in_the_catalogue_and_its_clauses() throws IOException {
        assertThat(findings(Path.of("src/main/java"))).isEmpty();
        assertThat(findings(Path.of("../bpmn/models"))).isEmpty();
        assertThat(findings(Path.of("../workflows/src/main/java"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day.plusDays(15)",
                "Period.ofMonths(2)",
                "Duration.ofHours(48)",
                "var length = \"P30D\";",
                "<bpmn:timeDuration>",
                "\"PT48H\""
            })
    void is_seen_wherever_it_is_spelled(String line) {
        assertThat(LENGTH.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"day.plusDays(1)", "Period.parse(given)", "day.plus(span.period())", "<bpmn:timeDate>=due"})
    void is_not_seen_where_there_is_none(String line) {
        assertThat(LENGTH.matcher(line).find()).isFalse();
    }

    private static List<String> findings(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = files.filter(Files::isRegularFile).toList();
            assertThat(found).isNotEmpty();
            return found.stream()
                    .filter(file -> !file.toString().contains("/domain/deadline/"))
                    .flatMap(NoOtherLengthTest::findingsIn)
                    .toList();
        }
    }

    private static Stream<String> findingsIn(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line ->
                            !line.contains(EXAMPLE) && LENGTH.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
