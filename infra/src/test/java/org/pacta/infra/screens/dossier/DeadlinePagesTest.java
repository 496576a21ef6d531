package org.pacta.infra.screens.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.calendar.JollydayCalendar;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.support.People;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.DeadlineRow;

@DisplayName("A deadline on the page of its convention")
class DeadlinePagesTest {

    /** In Paris Friday 16 February 2024, 21:30; in La Réunion Saturday, half past midnight. */
    static final Instant NOW = Instant.parse("2024-02-16T20:30:00Z");

    static final LocalCalendar REUNION = new JollydayCalendar().at(new Place("974", false));
    static final LocalCalendar VAR = new JollydayCalendar().at(new Place("83", false));

    final Words words = new Words(new People(), new LegalClock(Clock.fixed(NOW, LegalClock.PARIS)));
    final DeadlinePages pages = new DeadlinePages(words, new DeadlineTales(words));

    @Test
    void of_days_is_over_when_the_day_is_over_in_its_place() {
        var voted = LocalDate.of(2024, 2, 9);
        var there = page(LegalDeadline.LIST_OF_DELIBERATIONS.from(voted, REUNION));
        assertThat(there.trigger()).isEqualTo("vendredi 9 février 2024");
        assertThat(there.nominal()).isEqualTo("vendredi 16 février 2024");
        assertThat(plain(there.remaining())).isEqualTo("en retard de 1 jour (vendredi 16 février)");
        var here = page(LegalDeadline.LIST_OF_DELIBERATIONS.from(voted, VAR));
        assertThat(here.nominal()).isEqualTo("vendredi 16 février 2024");
        assertThat(plain(here.remaining())).isEqualTo("aujourd’hui, jusqu’à minuit (vendredi 16 février)");
    }

    @Test
    void of_hours_is_told_by_the_clock_of_its_place() {
        var aware = Instant.parse("2024-02-16T10:00:00Z");
        var there = page(Catalogue.line("var-breach-notice").from(aware, REUNION));
        assertThat(plain(there.trigger())).isEqualTo("vendredi 16 février 2024 à 14:00");
        assertThat(plain(there.nominal())).isEqualTo("dimanche 18 février 2024 à 14:00, heure locale");
        assertThat(plain(there.remaining())).isEqualTo("dans 37 h 30 (dimanche 18 février, 14:00, heure locale)");
        var here = page(Catalogue.line("var-breach-notice").from(aware, VAR));
        assertThat(plain(here.nominal())).isEqualTo("dimanche 18 février 2024 à 11:00");
    }

    private DeadlinePage page(RecordedDeadline deadline) {
        var convention = new ConventionId(UUID.randomUUID());
        return pages.of(List.of(
                        new DeadlineRow(UUID.randomUUID(), convention, convention.toString(), deadline, "running")))
                .getFirst();
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
