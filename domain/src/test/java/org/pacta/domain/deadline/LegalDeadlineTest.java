package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.proofs.Proves;

@DisplayName("The catalogue of deadlines")
class LegalDeadlineTest {

    @ParameterizedTest(name = "{0} from {1} lasts until {2}: {3}")
    @CsvSource({
        "CONVENING,                  2024-02-02, 2024-02-08, earliest day of the sitting",
        "CONVENING_SMALL_COMMUNE,    2024-02-02, 2024-02-06, earliest day of the sitting",
        "CONVENING_DEPARTEMENT,      2024-02-02, 2024-02-14, twelve days before",
        "URGENT_CONVENING,           2024-02-02, 2024-02-04, one clear day",
        "SECOND_CONVENING,           2026-11-09, 2026-11-13, three clear days",
        "SECOND_SITTING_DEPARTEMENT, 2026-11-09, 2026-11-12, the third day after",
        "LIST_OF_DELIBERATIONS,      2024-02-09, 2024-02-16, one week",
        "APPEAL,                     2024-02-14, 2024-04-15, two clear months",
        "APPEAL,                     2026-02-02, 2026-04-03, nothing rolls over",
        "PREFET_DEFERRAL,            2026-03-24, 2026-05-26, ends on Whit Monday",
        "PREFET_DEFERRAL,            2025-12-31, 2026-03-02, February is short and then comes a Sunday",
        "CNIL_ANSWER,                2026-06-01, 2026-07-27, eight weeks and nothing rolls over",
        "CNIL_ANSWER,                2026-03-30, 2026-05-26, eight weeks end on Whit Monday",
    })
    @Proves({"AIX-01", "AIX-13", "AIX-14"})
    void last_day(LegalDeadline deadline, LocalDate event, LocalDate lastDay, String why) {
        assertThat(deadline.from(event, FrenchHolidays.MAINLAND).lastDay())
                .as(why)
                .isEqualTo(lastDay);
    }

    @Test
    void records_everything_a_reader_needs_in_ten_years() {
        var appeal = LegalDeadline.APPEAL.from(LocalDate.of(2024, 2, 14), FrenchHolidays.MAINLAND);
        assertThat(appeal)
                .isEqualTo(new RecordedDeadline(
                        "appeal",
                        "AIX-14",
                        "CJA R421-1",
                        "franc",
                        "2",
                        ZoneId.of("Europe/Paris"),
                        Instant.parse("2024-02-13T23:00:00Z"),
                        Instant.parse("2024-04-15T22:00:00Z"),
                        Instant.parse("2024-04-15T22:00:00Z"),
                        appeal.steps(),
                        null));
        assertThat(appeal.steps()).hasSize(4);
    }

    @Test
    void gives_a_prudent_day_where_the_start_is_in_doubt() {
        var sent = LegalDeadline.PREFET_DEFERRAL.from(LocalDate.of(2026, 2, 2), FrenchHolidays.MAINLAND);
        var received = LegalDeadline.PREFET_DEFERRAL.from(LocalDate.of(2026, 2, 3), FrenchHolidays.MAINLAND);
        var both = sent.prudentlyUntil(received, "compté de la réception");
        assertThat(both.lastDay()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(both.prudentDay()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(both.steps()).last().isEqualTo("compté de la réception : date prudente mardi 7 avril 2026");
        assertThat(sent.prudentlyUntil(sent, "le même jour")).isEqualTo(sent);
    }

    @Test
    void ends_in_words_with_a_day_or_with_a_moment() {
        var listed = LegalDeadline.LIST_OF_DELIBERATIONS.from(LocalDate.of(2024, 2, 9), FrenchHolidays.MAINLAND);
        assertThat(listed.endInWords()).isEqualTo("vendredi 16 février 2024");
        var notice = Catalogue.line("var-breach-notice");
        var aware = Instant.parse("2026-10-24T10:00:00Z");
        assertThat(notice.from(aware, FrenchHolidays.MAINLAND).endInWords())
                .isEqualTo("lundi 26 octobre 2026 à 11 h 00 (UTC+01:00)");
        var reunion = FrenchHolidays.ANYWHERE.at(new Place("974", false));
        assertThat(notice.from(aware, reunion).endInWords()).isEqualTo("lundi 26 octobre 2026 à 14 h 00 (UTC+04:00)");
    }

    @ParameterizedTest(name = "{0} from {1}, capped {2}: until {3}")
    @CsvSource({
        "P18M, 2021-08-31,           , 2023-02-28",
        "P22M, 2021-08-31,           , 2023-06-30",
        "P3Y,  2024-03-14,           , 2027-03-14",
        "P3Y,  2024-03-14, 2025-06-30, 2025-06-30",
        "P1Y,  2024-03-14, 2025-06-30, 2025-03-14",
    })
    void term_of_a_contract(Period length, LocalDate start, LocalDate cap, LocalDate lastDay) {
        var term = new ContractualTerm(length, cap, "MET-06", "article 4").from(start, FrenchHolidays.MAINLAND);
        assertThat(term.lastDay()).isEqualTo(lastDay);
        assertThat(term.prudentDay()).isEqualTo(lastDay);
        assertThat(term.code()).isEqualTo("contractual-term");
        assertThat(term.regime()).isEqualTo("calendar");
        assertThat(term.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void says_how_sure_the_catalogue_is() {
        var sent = LocalDate.of(2026, 2, 2);
        assertThat(LegalDeadline.PREFET_DEFERRAL
                        .from(sent, FrenchHolidays.MAINLAND)
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(LegalDeadline.APPEAL.from(sent, FrenchHolidays.MAINLAND).confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void says_that_a_term_is_capped() {
        var capped = new ContractualTerm(Period.ofYears(3), LocalDate.of(2025, 6, 30), "MET-06", "article 4");
        assertThat(capped.from(LocalDate.of(2024, 3, 14), FrenchHolidays.MAINLAND)
                        .steps())
                .last()
                .isEqualTo("plafonnée au lundi 30 juin 2025");
    }
}
