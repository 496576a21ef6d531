package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.infra.support.ReadCalendar;

@DisplayName("A delay asked for by its name")
class SimulatedRulesTest {

    static SimulatorWeb web;

    @BeforeAll
    static void open() {
        web = new SimulatorWeb();
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @Test
    void brings_its_length_its_source_and_how_sure_the_law_is() throws Exception {
        var answer = web.read(200, asked("appeal", "2024-02-14"));
        assertThat(answer.at("/nominal/lastDay").asText()).isEqualTo("2024-04-15");
        assertThat(answer.at("/over/nominal").asText()).isEqualTo("2024-04-16T00:00:00+02:00");
        assertThat(answer.path("source").asText()).isEqualTo("CJA R421-1");
        assertThat(answer.path("confidence").asText()).isEqualTo("high");
        assertThat(answer.path("obligation").asText()).isEqualTo("AIX-14");
    }

    @Test
    void tells_two_dates_and_why_where_the_law_is_unsure() throws Exception {
        var answer = web.read(200, asked("var-formal-notice", "2027-04-16"));
        assertThat(answer.at("/nominal/lastDay").asText()).isEqualTo("2027-05-03");
        assertThat(answer.at("/prudent/lastDay").asText()).isEqualTo("2027-05-01");
        assertThat(answer.path("confidence").asText()).isEqualTo("low");
        assertThat(StreamSupport.stream(answer.path("steps").spliterator(), false)
                        .map(step -> step.asText()))
                .anyMatch(step -> step.startsWith("calcul retenu : le contrat public ne dit pas"));
    }

    @Test
    void takes_the_length_that_a_person_gives() throws Exception {
        var asked = asked("sur-alert", "2026-06-01");
        asked.put("amount", 8);
        asked.put("unit", "days");
        assertThat(web.read(200, asked).at("/nominal/lastDay").asText()).isEqualTo("2026-06-09");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "no-such-delay, -, deadline.rule",
                "sur-secrecy, -, deadline.no-end",
                "sur-alert, -, deadline.length-given",
                "appeal, amount=3, deadline.unit",
                "appeal, amount=3 unit=months, deadline.length-own",
                "appeal, regime=cpc, deadline.length-own",
                "appeal, direction=backward, deadline.length-own",
                "sur-alert, amount=3 unit=hours, deadline.unit-of-regime"
            })
    void is_refused_with_what_does_not_fit_it(String rule, String more, String code) throws Exception {
        var asked = asked(rule, "2026-06-01");
        if (more != null)
            for (var pair : more.split(" ")) {
                var parts = pair.split("=");
                asked.put(parts[0], parts[0].equals("amount") ? Integer.valueOf(parts[1]) : parts[1]);
            }
        var problem = web.read(422, asked);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).doesNotContain(code).endsWith(".");
    }

    @Test
    void is_in_the_list_and_everything_in_the_list_can_be_counted() throws Exception {
        var rules = web.rules().path("items");
        assertThat(rules).hasSizeGreaterThan(50);
        for (var rule : rules) {
            var id = rule.path("id").asText();
            var hours = rule.path("length").asText().endsWith("heures");
            var asked = asked(id, hours ? "2026-06-01T08:00:00Z" : "2026-06-01");
            if (rule.path("length").isMissingNode()) {
                asked.put("amount", 3);
                asked.put("unit", "days");
            }
            assertThat(web.read(200, asked).path("steps")).as(id).isNotEmpty();
            assertThat(rule.path("title").asText()).isNotEqualTo(id).isNotBlank();
            assertThat(rule.path("trigger").asText())
                    .as(id)
                    .doesNotContain("-of:")
                    .isNotBlank();
        }
    }

    @Test
    void goes_into_a_calendar_with_both_dates_their_alarm_and_its_steps() throws Exception {
        var response = web.simulate(asked("var-formal-notice", "2027-04-16"), "text/calendar");
        assertThat(response.getContentType()).startsWith("text/calendar");
        var events = ReadCalendar.of(response.getContentAsString(StandardCharsets.UTF_8))
                .events();
        assertThat(events).extracting(event -> event.value(Property.DTSTART)).containsExactly("20270501", "20270503");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.value(Property.SUMMARY)).startsWith("Mise en demeure pour manquement grave");
            assertThat(event.value(Property.DESCRIPTION)).contains("échéance un samedi");
            assertThat(event.text()).contains("BEGIN:VALARM");
        });
        assertThat(new HashSet<>(
                        events.stream().map(event -> event.value(Property.UID)).toList()))
                .hasSize(2);
    }

    @Test
    void counted_in_hours_goes_into_a_calendar_at_its_moment() throws Exception {
        var asked = asked("sur-breach-notice", "2026-10-24T12:00:00+02:00");
        var calendar = web.simulate(asked, "text/calendar").getContentAsString(StandardCharsets.UTF_8);
        assertThat(ReadCalendar.of(calendar).events())
                .singleElement()
                .satisfies(event -> assertThat(event.value(Property.DTSTART)).isEqualTo("20261026T100000Z"));
    }

    private static Map<String, Object> asked(String rule, String trigger) {
        var asked = new HashMap<String, Object>();
        asked.put("rule", rule);
        asked.put("trigger", trigger);
        return asked;
    }
}
