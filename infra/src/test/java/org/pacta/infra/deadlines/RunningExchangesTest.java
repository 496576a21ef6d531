package org.pacta.infra.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.deadlines.Committee.TODAY;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.proofs.Proves;

@DisplayName("Between the parties of a convention in force")
class RunningExchangesTest {

    static final Person CITY = person("juriste.suresnes");
    static final Person FIRM = person("juriste.xxii");

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    final Exchange essai = Exchange.in(app, "suresnes-xxii");

    @Test
    @Proves("SUR-20")
    void nothing_is_published_of_the_other_before_it_has_agreed_in_writing() {
        assertThat(essai.closed(FIRM, "use-accord")).isNotNull();
        essai.act(FIRM, "request-accord", Map.of("kind", "communication"));
        assertThat(essai.obligations("accord.AccordRequested")).isEqualTo("SUR-20");
        assertThat(essai.closed(FIRM, "use-accord"))
                .as("silence is no agreement")
                .isNotNull();
        essai.answer(CITY, "accords", "answer-accord", 1, Map.of("conditions", "Avec le logo de la Ville."));
        assertThat(essai.closed(CITY, "use-accord"))
                .as("it was not given to it")
                .isNotNull();
        essai.act(FIRM, "use-accord", Map.of());
        assertThat(essai.cell(CITY, "accords", "usedOn")).isEqualTo(TODAY.toString());
        assertThat(essai.cell(CITY, "accords", "conditions")).isEqualTo("Avec le logo de la Ville.");
    }

    @Test
    @Proves({"SUR-6", "SUR-A7"})
    void a_check_goes_on_until_its_answer_does() {
        assertThat(essai.closed(FIRM, "request-control")).isNotNull();
        essai.act(CITY, "request-control", Map.of("kind", "audit"));
        assertThat(essai.obligations("controle.ControlRequested")).isEqualTo("SUR-A7");
        essai.answer(FIRM, "controls", "answer-control", 1, Map.of());
        essai.answer(
                CITY,
                "controls",
                "conclude-control",
                1,
                Map.of("decision", "pursue", "findings", "Il manque le journal des accès."));
        assertThat(essai.cell(FIRM, "controls", "state")).isEqualTo("CONTROL_REQUESTED");
        essai.answer(FIRM, "controls", "answer-control", 2, Map.of());
        essai.answer(CITY, "controls", "conclude-control", 2, Map.of());
        assertThat(essai.cell(FIRM, "controls", "state")).isEqualTo("CONTROL_CONFORMING");
        assertThat(essai.cell(FIRM, "controls", "rounds")).isEqualTo("2");
    }

    @Test
    @Proves("SUR-9")
    void every_contact_stays_in_the_register_after_the_next() {
        essai.act(FIRM, "name-contact", Map.of("person", "Première cheffe de projet"));
        essai.act(FIRM, "name-contact", Map.of("person", "Second chef de projet"));
        assertThat(essai.lines(CITY, "contacts"))
                .extracting(line -> line.cells().path("person").asText())
                .containsExactly("Première cheffe de projet", "Second chef de projet");
    }

    @Test
    @Proves("SUR-19")
    void a_transfer_stays_in_the_group_and_is_told() {
        refused(
                "signalement.transfer",
                () -> essai.act(
                        FIRM,
                        "raise-signal",
                        Map.of("kind", "cession", "sameGroup", true, "registeredInFrance", false)));
        essai.act(FIRM, "raise-signal", Map.of("kind", "cession", "sameGroup", true, "registeredInFrance", true));
        assertThat(essai.obligations("signalement.SignalRaised")).isEqualTo("SUR-19");
        essai.answer(CITY, "signals", "acknowledge-signal", 1, Map.of());
        assertThat(essai.cell(FIRM, "signals", "state")).isEqualTo("SIGNAL_ACKNOWLEDGED");
    }

    @Test
    @Proves("VAR-08")
    void the_document_of_access_is_handed_over_whole_and_acknowledged() {
        var trial = Exchange.in(app, "var-ia");
        var departement = person("juriste.var");
        var collectivite = person("juriste.collectivite");
        assertThat(trial.closed(collectivite, "request-accord"))
                .as("the Var knows none")
                .isNotNull();
        var answers = Map.<String, Object>of(
                "kind", "remise", "document", deposited(trial, departement), "content", "identifiants, plateforme");
        refused("signalement.complete", () -> trial.act(departement, "raise-signal", answers));
        var whole = new HashMap<>(answers);
        whole.put("content", "identifiants, plateforme, support");
        trial.act(departement, "raise-signal", whole);
        assertThat(trial.obligations("signalement.SignalRaised")).isEqualTo("VAR-08");
        trial.answer(collectivite, "signals", "acknowledge-signal", 1, Map.of());
        assertThat(trial.cell(departement, "signals", "state")).isEqualTo("SIGNAL_ACKNOWLEDGED");
    }

    private static String deposited(Exchange essai, Person owner) {
        var file = new Deposit(
                owner.organisations().iterator().next(),
                essai.convention().files().convention(),
                "acces.txt",
                "Modalités d’accès".getBytes(UTF_8));
        return app.bean(Documents.class).deposit(owner, file).id().toString();
    }
}
