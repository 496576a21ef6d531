package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.deadlines.Committee.TODAY;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.proofs.Proves;

@DisplayName("The committees of a convention in force")
class MonthlyCommitteeTest {

    static final Person CITY = person("technique.suresnes");
    static final Person COMPANY = person("technique.xxii");

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class, Committee.Keeping.class);

    final Committee suresnes = new Committee(app, InForce.since(app, "suresnes-xxii", TODAY.minusDays(20)));

    @Test
    @Proves({"SUR-7.1.1", "SUR-7.1.3"})
    void meet_each_month_when_a_party_asks_and_each_meeting_makes_the_next_one_due() {
        var entered = TODAY.minusDays(20);
        var first = suresnes.files().watched("sur-steering", CITY);
        assertThat(first.deadline().lastDay()).isEqualTo(entered.plusMonths(1));

        var meeting = suresnes.convene(COMPANY, Map.of("kind", "pilotage"));
        suresnes.does(CITY, meeting, "record-committee", 1, Map.of());
        await().atMost(Files.SOON)
                .until(() -> suresnes.deadlines(CITY, "sur-steering").size() == 2);
        await().atMost(Files.SOON)
                .untilAsserted(() -> assertThat(suresnes.deadlines(CITY, "sur-steering"))
                        .extracting(row -> row.state() + " " + row.deadline().lastDay())
                        .containsExactlyInAnyOrder("met " + entered.plusMonths(1), "running " + TODAY.plusMonths(1)));
    }

    @Test
    @Proves("VAR-07")
    void count_the_workshops_held_in_person_beside_those_that_are_owed() {
        var var = new Committee(app, InForce.since(app, "var-ia", TODAY.minusDays(5)));
        var departement = person("technique.var");
        var.files().watched("var-workshop", departement);
        for (var mode : new String[] {"ON_SITE", "REMOTE", "ON_SITE"})
            var.does(
                    departement,
                    var.convene(departement, Map.of("mode", mode)),
                    "record-committee",
                    1,
                    Map.of("mode", mode));
        await().atMost(Files.SOON)
                .untilAsserted(() -> assertThat(var.register(departement, "committees"))
                        .extracting(line -> line.cells().path("inPerson").asText() + "/"
                                + line.cells().path("inPersonOwed").asText())
                        .containsExactly("1/2", "1/2", "2/2"));
        assertThat(var.offer(person("technique.collectivite"), "convene-committee")
                        .closedBecause())
                .contains("ne donne à votre organisation aucun comité");
    }

    @Test
    @Proves("SUR-7.1.1")
    void have_minutes_that_one_side_writes_and_the_other_validates_and_decisions_that_become_steps() {
        var meeting = suresnes.convene(CITY, Map.of("kind", "pilotage"));
        suresnes.does(CITY, meeting, "record-committee", 1, Map.of());
        suresnes.does(CITY, meeting, "draft-minutes", 1, Map.of("owner1", "xxii"));
        suresnes.does(
                COMPANY, meeting, "validate-minutes", 1, Map.of("decision", "return", "remarks", "Date à revoir"));
        suresnes.does(CITY, meeting, "draft-minutes", 2, Map.of("owner1", "xxii"));
        suresnes.does(COMPANY, meeting, "validate-minutes", 2, Map.of());
        assertThat(suresnes.tasks(COMPANY)).noneMatch(task -> task.action().equals("carry-out-decision"));
        suresnes.does(CITY, meeting, "publish-minutes", 1, Map.of());
        await().atMost(Files.SOON)
                .until(() -> suresnes.tasks(COMPANY).stream()
                        .anyMatch(task -> task.action().equals("carry-out-decision")));
        var owed = suresnes.tasks(COMPANY).stream()
                .filter(task -> task.action().equals("carry-out-decision"))
                .findFirst()
                .orElseThrow();
        suresnes.complete(COMPANY, owed.id(), Map.of());

        var line = suresnes.register(CITY, "committees").getFirst().cells();
        assertThat(line.path("committee").asText()).isEqualTo("Comité de pilotage");
        assertThat(line.path("minutes").asText()).isEqualTo("MINUTES_PUBLISHED");
        assertThat(line.path("decisions").asInt()).isEqualTo(1);
        assertThat(line.path("present").asInt()).isEqualTo(6);
        var decision = suresnes.register(CITY, "committee-decisions").getFirst().cells();
        assertThat(decision.path("what").asText()).isEqualTo("Préparer le bilan des essais du mois.");
        assertThat(decision.path("owner").asText()).isEqualTo("xxii");
        assertThat(decision.path("late").asBoolean()).isFalse();
        assertThat(decision.path("doneOn").asText()).isEqualTo(TODAY.toString());
    }

    @Test
    void are_invited_to_again_under_the_same_name_when_they_move_and_called_off_by_who_called() {
        var meeting = suresnes.convene(COMPANY, Map.of("kind", "technique"));
        var invited = suresnes.invitation(CITY, meeting);
        assertThat(invited.edition().sequence()).isZero();
        assertThat(invited.content().title()).isEqualTo("Comité technique");
        assertThat(suresnes.invitation(person("technique.aix"), meeting)).isNull();

        var chosen = Map.<String, Object>of("meeting", meeting.value().toString(), "reason", "Salle prise");
        var later = new java.util.HashMap<>(chosen);
        later.putAll(Map.of(
                "at", TODAY.plusDays(9) + "T10:00", "minutes", 60, "mode", "ON_SITE", "place", "Hôtel de Ville"));
        refused("desk.act-open", () -> suresnes.act(CITY, "move-committee", later));
        suresnes.act(COMPANY, "move-committee", later);
        var moved = suresnes.invitation(CITY, meeting);
        assertThat(moved.uid()).isEqualTo(invited.uid());
        assertThat(moved.edition().sequence()).isEqualTo(1);
        assertThat(moved.edition().calledOff()).isFalse();
        assertThat(moved.content().place()).isEqualTo("Hôtel de Ville");
        assertThat(moved.slot().from()).isAfter(invited.slot().from());

        suresnes.act(COMPANY, "cancel-committee", chosen);
        var off = suresnes.invitation(CITY, meeting);
        assertThat(off.uid()).isEqualTo(invited.uid());
        assertThat(off.edition().sequence()).isEqualTo(2);
        assertThat(off.edition().calledOff()).isTrue();
        suresnes.ask(meeting, "record-committee", "xxii", 1);
        assertThat(suresnes.tasks(COMPANY)).isEmpty();
    }

    @Test
    @Proves("SUR-7.1.3")
    void are_those_of_the_text_and_no_other() {
        assertThatThrownBy(() -> suresnes.convene(CITY, Map.of("kind", "ethique")))
                .isInstanceOf(FormRefused.class);
        assertThat(suresnes.offer(person("finances.suresnes"), "convene-committee")
                        .closedBecause())
                .startsWith("Cet acte revient");
    }
}
