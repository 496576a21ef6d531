package org.pacta.infra.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.infra.icalendar.CalendarEntry.Edition;
import org.pacta.infra.icalendar.CalendarEntry.When;
import org.pacta.infra.support.ReadCalendar;

@DisplayName("A line of a calendar file")
class FoldingTest {

    @ParameterizedTest
    @ValueSource(strings = {"e", "é", "’", "\uD83D\uDCC5"})
    void has_seventy_five_octets_at_most_and_cuts_no_character(String character) {
        var text = "DESCRIPTION:" + character.repeat(300);
        var folded = Folding.byOctets(text + "\r\n");
        assertThat(lines(folded))
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines(folded).skip(1)).allMatch(line -> line.startsWith(" " + character));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\n");
    }

    @Test
    void is_filled_before_another_begins() {
        var folded = Folding.byOctets("X:" + "a".repeat(73) + "b".repeat(74) + "c\r\n");
        assertThat(lines(folded)).containsExactly("X:" + "a".repeat(73), " " + "b".repeat(74), " c");
        assertThat(Folding.byOctets("X:a\r\n")).isEqualTo("X:a\r\n");
    }

    @Test
    void is_folded_so_in_every_file_and_says_the_same() {
        var title = "Échéance « déféré » · " + "é".repeat(90);
        var entry = new CalendarEntry(
                "a@pacta", Edition.only(Instant.EPOCH), new When.Day(LocalDate.of(2026, 3, 9)), title, title, null);
        var file = CalendarFile.of("Pacta · été", List.of(entry));
        assertThat(lines(file))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(ReadCalendar.of(file).events())
                .singleElement()
                .satisfies(event -> assertThat(event.value("SUMMARY")).isEqualTo(title));
    }

    private static Stream<String> lines(String file) {
        return Stream.of(file.split("\r\n"));
    }
}
