package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.demande.DemandeCommand.AnswerRequest;
import org.pacta.domain.demande.DemandeCommand.DecideOnImages;
import org.pacta.domain.demande.DemandeCommand.ExtendRequest;
import org.pacta.domain.demande.DemandeCommand.ForwardRequest;
import org.pacta.domain.demande.DemandeId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.pacta.infra.views.CaughtUp;
import org.pacta.proofs.Proves;

@DisplayName("The request of a person")
class PersonRequestTest {

    static final LocalDate RECEIVED = LocalDate.of(2027, 1, 31);
    static final Duration SOON = Duration.ofSeconds(30);
    static final Person COMPANY = person("technique.xxii");
    static final Person CITY = person("dpo.suresnes");

    @AutoClose
    DeskApp app;

    Files files;

    @BeforeEach
    void be_in_force() {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("pacta.demo-clock", RECEIVED + "T12:00:00+01:00");
        app = new DeskApp(properties, Watching.class);
        files = InForce.since(app, "suresnes-xxii", RECEIVED.minusMonths(3));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
    }

    @Test
    @Proves({"SUR-A3.1", "SUR-A3.2"})
    void that_came_to_the_processor_runs_its_month_then_three_and_then_nothing_any_more() {
        receive(COMPANY);
        assertThat(files.watched("dsr-answer").deadline().lastDay()).isEqualTo("2027-03-01");
        var id = DemandeId.of(line(CITY).id());
        app.send(new ForwardRequest(id, actor("technique.xxii"), Instant.parse("2027-01-31T11:10:00Z"), RECEIVED));
        assertThat(cells(CITY).path("elapsedMinutes").asInt()).isEqualTo(30);

        app.send(new ExtendRequest(id, actor("dpo.suresnes"), Files.TEXT, RECEIVED));
        assertThat(files.watched("dsr-extension").deadline().lastDay()).isEqualTo("2027-04-30");
        assertThat(files.watched("sur-late-answer").deadline().lastDay()).isEqualTo("2027-03-22");
        await().atMost(SOON).until(() -> files.deadline("dsr-answer").state().equals("met"));

        app.send(new AnswerRequest(id, actor("dpo.suresnes"), true, null, RECEIVED));
        await().atMost(SOON)
                .until(() -> files.deadline("dsr-extension").state().equals("met")
                        && files.deadline("sur-late-answer").state().equals("met"));
        assertThat(files.count("deadline.DeadlineRecounted"))
                .as("counted otherwise today")
                .isZero();
        assertThat(cells(CITY).path("state").asText()).isEqualTo("REQUEST_ANSWERED");
    }

    @Test
    @Proves("QA-35")
    void about_images_shows_until_when_these_exist() {
        receive(CITY, Map.of("imagesOf", "2027-01-20"));
        assertThat(files.watched("cctv-images").deadline().lastDay()).isEqualTo("2027-02-19");
        assertThat(cells(CITY).path("imagesUntil").asText()).isEqualTo("2027-02-19");

        var id = DemandeId.of(line(CITY).id());
        app.send(new DecideOnImages(id, actor("dpo.suresnes"), false, Files.TEXT, RECEIVED));
        assertThat(app.bean(DueEffects.class).await()).isTrue();
        assertThat(files.deadline("cctv-images").state())
                .as("left to be destroyed")
                .isEqualTo("running");
        assertThat(files.deadline("dsr-answer").state()).as("still due").isEqualTo("running");
    }

    @Test
    void names_the_person_in_no_fact_and_to_no_party_that_was_not_asked() {
        receive(CITY);
        assertThat(cells(CITY).path("requester").asText()).isEqualTo("Camille Exemple");
        assertThat(lines(COMPANY)).isEmpty();
        var stored = app.sql()
                .sql("select convert_from(payload, 'UTF8') from domain_event where payload_type like 'demande.%'")
                .query(String.class)
                .list();
        assertThat(stored).hasSize(1).noneMatch(fact -> fact.contains("Camille"));
    }

    private void receive(Person who) {
        receive(who, Map.of());
    }

    private void receive(Person who, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "purpose", "statistiques-de-flux",
                "kind", "ACCESS",
                "requester", "Camille Exemple",
                "content", "Copie des données",
                "receivedAt", "2027-01-31T11:40:00+01:00",
                "identityDoubted", false));
        body.putAll(more);
        app.bean(Desk.class).act(who, files.convention(), "receive-request", body);
    }

    private JsonNode cells(Person who) {
        return line(who).cells();
    }

    private RegisterLine line(Person who) {
        var kept = lines(who);
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }

    private List<RegisterLine> lines(Person who) {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        var registers = app.bean(RegisterLines.class);
        return registers.of(who, registers.named("requests").orElseThrow(), files.convention());
    }
}
