package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.DemoClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.proofs.Proves;

@DisplayName("Silence on a further processor")
class SubprocessorSilenceTest {

    static final LocalDate NOTIFIED = LocalDate.of(2026, 3, 2);
    static final Duration SOON = Duration.ofSeconds(30);
    static final Person COMPANY = person("juriste.xxii");
    static final Person CITY = person("dpo.suresnes");

    @AutoClose
    DeskApp app;

    Files files;

    @BeforeEach
    void be_in_force() {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("pacta.demo-clock", NOTIFIED + "T09:00:00+01:00");
        app = new DeskApp(properties, Watching.class);
        files = InForce.since(app, "suresnes-xxii", NOTIFIED.minusMonths(3));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
    }

    @Test
    @Proves("SUR-A2")
    void accepts_it_once_fifteen_days_are_over_and_the_register_tells_so() {
        announce(Map.of());
        assertThat(files.watched("sur-objection").deadline().lastDay()).isEqualTo("2026-03-17");
        assertThat(line().cells().path("state").asText()).isEqualTo("SUBPROCESSOR_ANNOUNCED");
        pass(15);
        assertThat(files.count("soustraitance.SubprocessorAccepted"))
                .as("on its last day")
                .isZero();
        pass(1);
        await().atMost(SOON).until(() -> files.count("soustraitance.SubprocessorAccepted") == 1);
        assertThat(files.deadline("sur-objection").state()).isEqualTo("passed");
        var kept = line().cells();
        assertThat(kept.path("state").asText()).isEqualTo("SUBPROCESSOR_ACCEPTED");
        assertThat(kept.path("acceptance").asText()).isEqualTo("SILENCE");
        assertThat(kept.path("answerable").asText()).isEqualTo("xxii");
        assertThat(kept.path("identity").asText()).isEqualTo("Hébergeur de démonstration");
    }

    @Test
    @Proves("SUR-A2")
    void has_nothing_to_accept_where_the_notice_was_incomplete() {
        refused("soustraitance.complete", () -> announce(Map.of("contractUntil", "")));
        assertThat(files.count("soustraitance.SubprocessorNotified")).isZero();
    }

    @Test
    void has_no_object_once_the_notice_is_withdrawn() {
        announce(Map.of());
        files.watched("sur-objection");
        act(COMPANY, "withdraw-subprocessor", Map.of("notice", line().id(), "reason", "Projet abandonné."));
        await().atMost(SOON).until(() -> files.deadline("sur-objection").state().equals("cancelled"));
        assertThat(line().cells().path("state").asText()).isEqualTo("SUBPROCESSOR_WITHDRAWN");
        refused(
                "desk.act-open",
                () -> act(COMPANY, "withdraw-subprocessor", Map.of("notice", line().id(), "reason", "Encore.")));
    }

    @Test
    @Proves("SUR-12")
    void is_not_for_the_city_to_break_by_an_announcement_of_its_own() {
        refused("desk.act-open", () -> act(CITY, "notify-subprocessor", notice()));
    }

    private void announce(Map<String, Object> other) {
        var body = new HashMap<>(notice());
        body.putAll(other);
        act(COMPANY, "notify-subprocessor", body);
    }

    private static Map<String, Object> notice() {
        return Map.of(
                "activities", "Hébergement des images d’essai",
                "identity", "Hébergeur de démonstration",
                "contact", "contact@hebergeur.example",
                "contractFrom", "2026-04-01",
                "contractUntil", "2027-03-31");
    }

    private void act(Person who, String act, Map<String, Object> body) {
        app.bean(Desk.class).act(who, files.convention(), act, body);
    }

    private RegisterLine line() {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        var registers = app.bean(RegisterLines.class);
        var kept = registers.of(CITY, registers.named("subprocessors").orElseThrow(), files.convention());
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }

    private void pass(int days) {
        app.bean(DemoClock.class).advance(Duration.ofDays(days));
        assertThat(app.bean(DueEffects.class).await()).isTrue();
    }
}
