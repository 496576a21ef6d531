package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.VectorsTest.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A count says in French how it got there:")
class StepsTest {

    @Test
    void a_franc_delay_and_its_day_more() {
        assertThat(days("franc", "2 months", "forward", "2024-02-14"))
                .containsExactly(
                        "mercredi 14 février 2024 : jour de l’événement, non compté",
                        "2 mois de date à date : échéance le dimanche 14 avril 2024",
                        "délai franc, le lendemain compte encore : lundi 15 avril 2024",
                        "échéance un jour ouvré : pas de report");
    }

    @Test
    void clear_days_between_two_acts() {
        assertThat(days("franc-interval", "5 days", "forward", "2024-02-02"))
                .containsExactly(
                        "vendredi 2 février 2024 : jour de l’événement, non compté",
                        "5 jours : échéance le mercredi 7 février 2024",
                        "délai franc entre deux actes, le second au plus tôt le lendemain : jeudi 8 février 2024");
        assertThat(days("franc-interval", "5 days", "backward", "2024-02-09"))
                .contains("délai franc, le premier acte au plus tard la veille : samedi 3 février 2024");
    }

    @Test
    void a_roll_over_and_the_prudent_day_before_it() {
        assertThat(days("cpc", "2 months", "forward", "2024-02-14"))
                .contains(
                        "échéance un dimanche, reportée au lundi 15 avril 2024",
                        "date prudente, sans report, que l’article 642 n’impose pas à un contrat public : dimanche 14 avril 2024");
        assertThat(days("cpc", "1 months", "forward", "2026-04-24"))
                .contains(
                        "échéance un dimanche puis un jour férié (lundi de Pentecôte), reportée au mardi 26 mai 2026");
        assertThat(days("cpc", "30 days", "forward", "2026-12-01"))
                .last()
                .isEqualTo("échéance un jour ouvré : pas de report");
    }

    @Test
    void a_day_that_the_month_lacks() {
        assertThat(days("calendar", "18 months", "forward", "2021-08-31"))
                .contains("18 mois de date à date : pas de 31 ce mois-là, échéance le mardi 28 février 2023");
        assertThat(days("calendar", "1 weeks", "forward", "2024-02-23"))
                .contains("1 semaine : échéance le vendredi 1er mars 2024");
    }

    @Test
    void a_backward_delay_that_never_rolls() {
        assertThat(days("calendar", "3 months", "backward", "2026-09-14"))
                .contains(
                        "3 mois de date à date : à rebours, au plus tard le dimanche 14 juin 2026",
                        "délai à rebours, jamais reporté : ce jour est un dimanche, le dernier jour ouvré avant lui est le vendredi 12 juin 2026");
        assertThat(days("calendar", "3 months", "backward", "2027-03-14"))
                .last()
                .isEqualTo("délai à rebours, jamais reporté");
    }

    @Test
    void two_working_days_that_never_delay_anything() {
        var told = "deux jours ouvrés au moins (art. 3, § 5) : jamais employé pour retarder l’échéance";
        assertThat(days("reg-1182-71", "2 days", "forward", "2026-06-05")).contains(told);
        assertThat(days("reg-1182-71", "2 days", "forward", "2026-06-01")).doesNotContain(told);
        assertThat(days("reg-1182-71", "1 days", "forward", "2026-06-05")).doesNotContain(told);
    }

    @Test
    void hours_as_they_pass_over_a_change_of_clocks() {
        assertThat(hours("elapsed", "48 hours", "2026-10-24T10:00:00Z"))
                .containsExactly(
                        "samedi 24 octobre 2026 à 12 h 00 (UTC+02:00) : moment de l’événement",
                        "48 heures écoulées, jours fermés compris : lundi 26 octobre 2026 à 11 h 00 (UTC+01:00)",
                        "changement d’heure entre-temps : ce sont les heures écoulées qui comptent");
    }

    @Test
    void hours_of_union_law_that_never_roll() {
        assertThat(hours("reg-1182-71", "72 hours", "2026-04-04T07:20:00Z"))
                .containsExactly(
                        "samedi 4 avril 2026 à 9 h 20 (UTC+02:00) : moment de l’événement",
                        "heure de l’événement non comptée (art. 3, § 1) : départ le samedi 4 avril 2026 à 10 h 00 (UTC+02:00)",
                        "72 heures entières : mardi 7 avril 2026 à 10 h 00 (UTC+02:00)",
                        "délai en heures : pas de report (art. 3, § 4)",
                        "moment prudent, temps écoulé depuis l’événement : mardi 7 avril 2026 à 9 h 20 (UTC+02:00)");
    }

    @Test
    void hours_and_days_of_an_open_office() {
        assertThat(hours("business-hours", "4 hours", "2026-06-05T13:00:00Z"))
                .contains(
                        "heures d’ouverture seules (09:00-12:00 et 14:00-17:00, jours ouvrés), 4 heures : lundi 8 juin 2026 à 11 h 00 (UTC+02:00)");
        assertThat(days("business-hours", "1 days", "forward", "2026-06-05"))
                .contains("jours ouvrés seuls, 1 jour : lundi 8 juin 2026");
    }

    private static List<String> days(String regime, String length, String direction, String trigger) {
        return question(regime, length, direction, "75")
                .from(LocalDate.parse(trigger))
                .steps();
    }

    private static List<String> hours(String regime, String length, String trigger) {
        return question(regime, length, "forward", "75")
                .from(Instant.parse(trigger))
                .steps();
    }
}
