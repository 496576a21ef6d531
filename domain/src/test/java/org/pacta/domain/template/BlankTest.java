package org.pacta.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A blank")
class BlankTest {

    static final List<Option> SENT_OR_RECEIVED =
            List.of(new Option("envoi", "Le jour de l’envoi"), new Option("reception", "Le jour de la réception"));

    @ParameterizedTest(name = "{0} accepts \"{1}\": {2}")
    @CsvSource({
        "TEXT, Toulon, true",
        "TEXT, '   ', false",
        "DATE, 2027-06-30, true",
        "DATE, 2027-02-29, false",
        "DATE, 30/06/2027, false",
        "DURATION, P12M, true",
        "DURATION, P1Y6M, true",
        "DURATION, P0D, false",
        "DURATION, P-1M, false",
        "DURATION, 12 mois, false",
        "CHOICE, reception, true",
        "CHOICE, Reception, false",
        "CHOICE, '', false",
    })
    void accepts_only_answers_of_its_kind(BlankKind kind, String value, boolean accepted) {
        assertThat(blank(kind, options(kind), example(kind)).accepts(value)).isEqualTo(accepted);
    }

    @Test
    void accepts_a_text_up_to_two_thousand_characters() {
        var text = blank(BlankKind.TEXT, List.of(), "Toulon");
        assertThat(text.accepts("x".repeat(2_000))).isTrue();
        assertThat(text.accepts("x".repeat(2_001))).isFalse();
    }

    @Test
    void refuses_an_example_that_it_would_not_accept() {
        assertThatThrownBy(() -> blank(BlankKind.DATE, List.of(), "juin 2025"))
                .hasMessage("example of blank depart: not a valid value: juin 2025");
    }

    @Test
    void refuses_a_choice_of_one_option() {
        var twice = List.of(SENT_OR_RECEIVED.getFirst(), SENT_OR_RECEIVED.getFirst());
        assertThatThrownBy(() -> blank(BlankKind.CHOICE, twice, "envoi"))
                .hasMessageContaining("two or more for a CHOICE");
    }

    @Test
    void refuses_options_where_there_is_nothing_to_choose() {
        assertThatThrownBy(() -> blank(BlankKind.TEXT, SENT_OR_RECEIVED, "Toulon"))
                .hasMessageContaining("found 2");
    }

    private static Blank blank(BlankKind kind, List<Option> options, String example) {
        return new Blank(
                "depart", "Départ", kind, "6.2", Set.of("VAR-20"), true, options, example, "Le texte se tait.");
    }

    private static List<Option> options(BlankKind kind) {
        return kind == BlankKind.CHOICE ? SENT_OR_RECEIVED : List.of();
    }

    private static String example(BlankKind kind) {
        return switch (kind) {
            case TEXT -> "Toulon";
            case DATE -> "2027-06-30";
            case DURATION -> "P12M";
            case CHOICE -> "envoi";
        };
    }
}
