package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.Desk.ActOffer;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.LegalClock;
import org.pacta.proofs.Proves;

@DisplayName("The term of a convention in force")
class ProlongedTermTest {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final Person LAWYER = person("juriste.var");

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    @Test
    @Proves("VAR-06")
    void gets_longer_by_what_the_parties_agreed_and_once_whoever_records_it() {
        var files = InForce.since(app, "var-ia", TODAY.minusMonths(3));
        var before = watched(files, LAWYER);
        assertThat(before).isEqualTo(TODAY.minusMonths(3).plusMonths(12));
        var offer = offer(files, LAWYER);
        assertThat(offer.closedBecause()).isNull();
        assertThat(offer.form().fields().getLast().hint())
                .isEqualTo("Forme que la convention demande : Un avenant délibéré par les deux assemblées.");

        prolong(files, LAWYER, "P6M", TODAY.minusDays(1));
        assertThat(watched(files, LAWYER)).isEqualTo(before.plusMonths(6));
        refused(
                "deadline.extension-once",
                () -> prolong(files, person("executif.collectivite"), "P6M", TODAY.minusDays(1)));
        assertThat(watched(files, LAWYER)).isEqualTo(before.plusMonths(6));
        assertThat(files.facts())
                .containsSubsequence("DeadlineSet", "ClockExtended")
                .doesNotHaveDuplicates();
    }

    @Test
    void is_not_for_every_role_to_prolong_nor_before_it_runs() {
        var files = InForce.since(app, "var-ia", TODAY.minusMonths(3));
        watched(files, LAWYER);
        assertThat(offer(files, person("dpo.var")).closedBecause()).contains("service juridique");
        refused("desk.act-open", () -> prolong(files, person("dpo.var"), "P6M", TODAY));
        var past = InForce.since(app, "var-ia", TODAY.minusYears(2));
        watched(past, LAWYER);
        assertThat(offer(past, LAWYER).closedBecause()).startsWith("Aucun terme ne court");
    }

    @Test
    @Proves({"SUR-15.2", "SUR-24"})
    void of_suresnes_gets_four_months_longer_after_a_refusal_of_the_cnil_and_not_by_a_mere_accord() {
        var lawyer = person("juriste.suresnes");
        var files = InForce.since(app, "suresnes-xxii", TODAY.minusMonths(3));
        var before = watched(files, lawyer);
        assertThat(offer(files, lawyer).closedBecause())
                .isEqualTo(
                        "Le texte de cette convention ne prévoit pas de prolongation d’un commun accord : sa durée ne change que par un avenant.");
        refused("desk.act-open", () -> prolong(files, lawyer, "P6M", TODAY));

        var term = files.deadline("contractual-term");
        app.bean(Desk.class)
                .act(
                        lawyer,
                        files.convention(),
                        "extend-deadline",
                        Map.of(
                                "deadline", term.id().toString(),
                                "ground", "CNIL_REFUSED",
                                "on", TODAY.toString()));
        assertThat(watched(files, lawyer)).isEqualTo(before.plusMonths(4));
    }

    private static LocalDate watched(Files files, Person person) {
        return files.watched("contractual-term", person).deadline().lastDay();
    }

    private static ActOffer offer(Files files, Person person) {
        return app.bean(Desk.class).acts(person, files.convention()).stream()
                .filter(offer -> offer.action().equals("prolong-by-accord"))
                .findFirst()
                .orElseThrow();
    }

    private static void prolong(Files files, Person person, String length, LocalDate on) {
        app.bean(Desk.class)
                .act(person, files.convention(), "prolong-by-accord", Map.of("length", length, "on", on.toString()));
    }
}
