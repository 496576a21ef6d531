package org.pacta.domain.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.template.TemplateShelf.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.convention.Foreseen.Recurring;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.Place;
import org.pacta.proofs.Proves;

@DisplayName("The silent renewal of a draft")
class OutlookRenewalTest {

    static final String END = "fin-de-la-premiere-periode";
    static final String ANNIVERSARY = "anniversaire-de-la-notification";

    @ParameterizedTest(name = "notified {0}, capped {1}, counted from {2}: first until {3}")
    @CsvSource({
        "2024-03-14, 2025-06-30, fin-de-la-premiere-periode,      2026-06-30",
        "2024-03-14, 2025-06-30, anniversaire-de-la-notification, 2026-03-14",
        "2024-09-14, 2025-06-30, anniversaire-de-la-notification, 2025-09-14",
        "2024-06-30, 2025-06-30, anniversaire-de-la-notification, 2026-06-30",
        "2024-02-29, 2025-06-30, anniversaire-de-la-notification, 2026-02-28",
        "2024-03-14, 2030-06-30, fin-de-la-premiere-periode,      2028-03-14",
        "2024-03-14, 2030-06-30, anniversaire-de-la-notification, 2028-03-14",
    })
    @Proves({"MET-06", "MET-07"})
    void is_counted_as_the_parties_chose(LocalDate notified, String cap, String chosen, LocalDate first) {
        assertThat(renewal(notified, cap, chosen).first()).isEqualTo(first);
    }

    @Test
    void says_what_was_chosen() {
        var notified = LocalDate.of(2024, 3, 14);
        assertThat(renewal(notified, "2025-06-30", ANNIVERSARY).steps())
                .containsExactly(
                        "choix des parties, comptée de l’anniversaire de la notification : vendredi 14 mars 2025");
        assertThat(renewal(notified, "2025-06-30", END).steps())
                .containsExactly("choix des parties, comptée de la fin de la première période : lundi 30 juin 2025");
    }

    @Test
    void shows_both_readings_as_long_as_nobody_has_chosen() {
        var open = renewal(LocalDate.of(2024, 3, 14), "2025-06-30", null);
        assertThat(open.first()).isEqualTo("2026-06-30");
        assertThat(open.steps())
                .containsExactly(
                        "comptée de la fin de la première période : lundi 30 juin 2025",
                        "« Anniversaire de la reconduction tacite » n’est pas rempli : comptée de l’anniversaire de la notification, ce serait le samedi 14 mars 2026");
        assertThat(renewal(LocalDate.of(2024, 3, 14), "2030-06-30", null).steps())
                .hasSize(1);
        assertThat(renewal(LocalDate.of(2024, 3, 14), "2025-06-30", "").first()).isEqualTo("2026-06-30");
    }

    @Test
    void is_the_only_cycle_that_knows_a_choice() {
        var draft = new Outlook(
                template("suresnes-xxii"),
                Map.of(),
                LocalDate.of(2024, 3, 14),
                FrenchHolidays.ANYWHERE.at(Place.METROPOLE));
        assertThat(draft.deadlines())
                .filteredOn(Recurring.class::isInstance)
                .allSatisfy(one -> assertThat(((Recurring) one).steps()).isEmpty());
    }

    private static Recurring renewal(LocalDate notified, String cap, String chosen) {
        var blanks = new HashMap<>(Map.of("fin-programme", cap));
        if (chosen != null) blanks.put("anniversaire-reconduction", chosen);
        var draft =
                new Outlook(template("smart-metropole"), blanks, notified, FrenchHolidays.ANYWHERE.at(Place.METROPOLE));
        return draft.deadlines().stream()
                .filter(Recurring.class::isInstance)
                .map(Recurring.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
