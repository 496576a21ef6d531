package org.pacta.infra.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.desk.form.FormReaderTest.form;
import static org.pacta.infra.desk.form.FormReaderTest.problems;
import static org.pacta.infra.desk.form.FormReaderTest.read;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.infra.desk.FormRefused.Problem;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Here;

@DisplayName("A moment in a form")
class MomentsTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2024-10-26T23:40,       Europe/Paris,      2024-10-26T21:40:00Z",
        "2024-10-27T02:30+01:00, Europe/Paris,      2024-10-27T01:30:00Z",
        "2024-10-27T02:30+02:00, Europe/Paris,      2024-10-27T00:30:00Z",
        "2024-10-27T02:30,       Indian/Reunion,    2024-10-26T22:30:00Z",
        "2024-03-31T02:30,       America/Martinique,2024-03-31T06:30:00Z",
    })
    void is_what_the_clock_of_the_place_showed(String typed, String zone, Instant moment) {
        assertThat(read(form(when(zone)), Map.of("at", typed)).moment("at")).isEqualTo(moment);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-10-27T02:30, form.moment-twice",
        "2024-03-31T02:30, form.moment-never",
        "2024-10-27T13:01, form.moment-ahead",
        "2024-10-27T,      form.moment",
        "hier soir,        form.moment",
    })
    void is_refused_where_it_is_none_or_two_or_has_not_come(String typed, String code) {
        assertThat(problems(form(when("Europe/Paris")), Map.of("at", typed)))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    static Field when(String zone) {
        return Field.moment("at", "Connaissance", new Here(Instant.EPOCH, ZoneId.of(zone), UUID::randomUUID));
    }
}
