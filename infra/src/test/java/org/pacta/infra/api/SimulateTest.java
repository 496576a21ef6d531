package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The simulator of delays")
class SimulateTest {

    static final ObjectMapper JSON = new ObjectMapper();

    static SimulatorWeb web;

    @BeforeAll
    static void open() {
        web = new SimulatorWeb();
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @ParameterizedTest(name = "{0}, {1} {2} from {3} in {4}: {5} ({7})")
    @CsvFileSource(files = "../domain/src/test/resources/deadline/vectors.csv", delimiter = '|')
    void counts_every_worked_example(
            String regime,
            String length,
            String direction,
            String trigger,
            String place,
            String nominal,
            String prudent,
            String why)
            throws Exception {
        var asked = asked(regime, length, trigger);
        asked.put("direction", direction);
        asked.put("territory", place.replace("+", ""));
        asked.put("goodFriday", place.endsWith("+"));
        var answer = read(200, asked);
        var field = length.endsWith("hours") ? "at" : "lastDay";
        assertThat(answer.path("nominal").size()).isEqualTo(1);
        assertThat(answer.at("/nominal/" + field).asText()).isEqualTo(full(nominal));
        assertThat(answer.at("/prudent/" + field).asText()).isEqualTo(full(prudent == null ? nominal : prudent));
        assertThat(answer.path("steps")).hasSizeGreaterThan(1);
    }

    @Test
    void takes_the_mainland_and_the_forward_direction_where_nothing_is_said() throws Exception {
        var answer = read(200, asked("franc", "2 months", "2024-02-14"));

        assertThat(answer.at("/nominal/lastDay").asText()).isEqualTo("2024-04-15");
        assertThat(answer.path("zone").asText()).isEqualTo("Europe/Paris");
        assertThat(answer.path("source").asText()).isEqualTo("CJA R421-1");
        assertThat(answer.at("/steps/1").asText())
                .isEqualTo("2 mois de date à date : échéance le dimanche 14 avril 2024");
    }

    @Test
    void tells_a_moment_in_the_zone_asked_for_else_in_that_of_the_territory() throws Exception {
        var asked = asked("elapsed", "1 hours", "2026-06-01T08:00:00Z");
        asked.put("territory", "974");
        assertThat(read(200, asked).at("/nominal/at").asText()).isEqualTo("2026-06-01T13:00:00+04:00");
        asked.put("zone", "America/Martinique");
        assertThat(read(200, asked).at("/nominal/at").asText()).isEqualTo("2026-06-01T05:00:00-04:00");
    }

    @Test
    void leaves_good_friday_where_only_alsace_moselle_has_it() throws Exception {
        var asked = asked("cpc", "1 months", "2027-02-26");
        asked.put("territory", "75");
        asked.put("goodFriday", true);
        assertThat(read(200, asked).at("/nominal/lastDay").asText()).isEqualTo("2027-03-26");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "regime, lunar, deadline.regime",
                "regime, -, deadline.regime",
                "unit, decades, deadline.unit",
                "unit, hours, deadline.unit-of-regime",
                "amount, -3, deadline.amount",
                "amount, 0, deadline.amount",
                "amount, 1.5, deadline.amount",
                "amount, '\"2\"', deadline.amount",
                "amount, -, deadline.amount",
                "amount, 480, deadline.span",
                "amount, 99999999999999, deadline.span",
                "amount, -99999999999999, deadline.amount",
                "trigger, 2026-02-30, deadline.trigger-day",
                "trigger, 2026-06-01T08:00:00Z, deadline.trigger-day",
                "trigger, 1492-10-12, deadline.trigger-year",
                "trigger, -, deadline.trigger-day",
                "direction, sideways, deadline.direction",
                "territory, ZZ, deadline.territory",
                "territory, 20, deadline.territory",
                "zone, Europe/Atlantis, deadline.zone",
                "goodFriday, '\"yes\"', deadline.good-friday",
            })
    void refuses_what_cannot_be_counted_and_says_what_to_do(String field, String value, String code) throws Exception {
        Map<String, Object> asked = asked("franc", "2 months", "2024-02-14");
        asked.put(field, value == null ? null : json(value));
        var refused = answer(asked);

        assertThat(refused.getContentType()).startsWith("application/problem+json");
        var problem = read(422, asked);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("source").asText()).isNotBlank();
        assertThat(problem.path("detail").asText())
                .doesNotContain(code)
                .doesNotContain("{")
                .endsWith(".");
    }

    @Test
    void refuses_hours_from_a_day_or_from_a_moment_without_its_offset() throws Exception {
        for (var trigger : new String[] {"2026-06-01", "2026-06-01T08:00:00"})
            assertThat(read(422, asked("elapsed", "48 hours", trigger))
                            .path("code")
                            .asText())
                    .isEqualTo("deadline.trigger-moment");
    }

    private static Map<String, Object> asked(String regime, String length, String trigger) {
        var parts = length.split(" ");
        var asked = new HashMap<String, Object>();
        asked.put("regime", regime);
        asked.put("amount", Integer.parseInt(parts[0]));
        asked.put("unit", parts[1]);
        asked.put("trigger", trigger);
        return asked;
    }

    /** A number or a quoted word as JSON reads it, anything else as a word. */
    private static Object json(String value) throws Exception {
        return value.matches("\".*\"|-?\\d+(\\.\\d+)?") && !value.equals("20") ? JSON.readTree(value) : value;
    }

    private static String full(String expected) {
        return expected.contains("T") ? expected.replaceFirst("(T\\d\\d:\\d\\d)", "$1:00") : expected;
    }

    private static JsonNode read(int status, Map<String, Object> asked) throws Exception {
        return web.read(status, asked);
    }

    private static MockHttpServletResponse answer(Map<String, Object> asked) throws Exception {
        return web.simulate(asked, MediaType.APPLICATION_JSON_VALUE);
    }
}
