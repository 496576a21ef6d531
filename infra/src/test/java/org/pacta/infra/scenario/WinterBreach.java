package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.scenario.DatedScenariosIT.api;
import static org.pacta.infra.scenario.Demonstration.SURESNES;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/**
 * A breach that XXII notices on Saturday 26 October 2024 at 23:20, the night before clocks go back: 48 hours end at 22:20 on
 * Monday, and the City's 72 hours begin when it is told, not before.
 */
abstract class WinterBreach {

    static final Instant AWARE = Instant.parse("2024-10-26T21:20:00Z");
    static final Instant WARN_BY = Instant.parse("2024-10-28T21:20:00Z");
    static final Instant WARNED = Instant.parse("2024-10-28T22:05:00Z");

    @Test
    @Proves("SUR-A4")
    void runs_against_the_clock_of_elapsed_hours_and_ends_in_a_whole_register() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").fromHere();
        var clock = new BreachClock(api, scene);
        clock.until(AWARE.plusSeconds(600));
        scene.acts("dpo.xxii", "report-breach", Map.of("awareAt", "2024-10-26T23:20:00+02:00"))
                .isLeft("in-force", "warn-partner@xxii")
                .records("breach.BreachReported");
        assertThat(clock.deadline("sur-breach-notice").at("/nominal/at").asText())
                .isEqualTo("2024-10-28T21:20:00Z");

        clock.until(WARN_BY.minusSeconds(60));
        assertThat(clock.told()).contains("reminder -PT24H", "reminder -PT12H", "reminder -PT6H", "reminder -PT1H");
        assertThat(clock.told()).doesNotContain("escalation PT0S");
        assertThat(clock.deadline("sur-breach-notice").get("state").asText()).isEqualTo("running");
        clock.until(WARN_BY);
        assertThat(clock.told()).contains("escalation PT0S");

        clock.until(WARNED.plusSeconds(60));
        Map<String, Object> warning = Map.of(
                "decision", "record", "warnedAt", "2024-10-28T23:05:00+01:00", "channel", "PHONE", "everyDesk", true);
        var refused =
                scene.tries("dpo.xxii", "warn-partner", warning).expect(422).body();
        assertThat(refused.get("code").asText()).isEqualTo("breach.late-reason");
        assertThat(refused.get("detail").asText()).contains("28 octobre 2024");
        assertThat(scene.dossier().facts("breach.PartnerWarned")).isEmpty();
        scene.does("dpo.xxii", "warn-partner", with(warning, "lateReason", "L’astreinte n’a pas été jointe."))
                .isLeft("in-force", "acknowledge-warning@suresnes", "notify-cnil@suresnes");
        assertThat(clock.deadline("breach-to-cnil").at("/prudent/at").asText()).isEqualTo("2024-10-31T22:05:00Z");

        scene.does("dpo.suresnes", "acknowledge-warning", Map.of())
                .does("dpo.suresnes", "notify-cnil", inPart())
                .does("executif.suresnes", "decide-communication", Map.of())
                .does("dpo.suresnes", "complete-notification", Map.of())
                .does("dpo.suresnes", "close-breach", Map.of())
                .isLeft("in-force")
                .hasNoDeadlineOf("breach");
        var line = clock.line(0);
        assertThat(line.get("warnedAt").asText()).isEqualTo(WARNED.toString());
        assertThat(line.get("warnedLate").asBoolean()).isTrue();
        assertThat(line.get("warningLateReason").asText()).contains("astreinte");
        assertThat(line.get("notifiedLate").asBoolean()).isFalse();
        assertThat(line.get("state").asText()).isEqualTo("BREACH_CLOSED");
        assertThat(line.get("persons").asInt()).isEqualTo(120);
    }

    @Test
    @Proves("SUR-A4")
    void does_not_touch_another_one_on_the_same_convention() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").fromHere();
        var clock = new BreachClock(api, scene);
        scene.acts("dpo.suresnes", "report-breach", Map.of())
                .isLeft("in-force", "notify-cnil@suresnes")
                .acts("dpo.xxii", "report-breach", Map.of())
                .isLeft("in-force", "notify-cnil@suresnes", "warn-partner@xxii");
        scene.does("dpo.suresnes", "notify-cnil", Map.of("decision", "rule-out", "finding", "Un exercice."))
                .isLeft("in-force", "warn-partner@xxii");
        assertThat(clock.line(0).get("state").asText()).isEqualTo("BREACH_RULED_OUT");
        assertThat(clock.line(1).get("state").asText()).isEqualTo("BREACH_REPORTED");
        assertThat(clock.deadline("breach-to-cnil").get("state").asText()).isEqualTo("cancelled");
        assertThat(clock.deadline("sur-breach-notice").get("state").asText()).isEqualTo("running");
    }

    @Test
    @Proves("SUR-A4")
    void is_told_by_mail_to_both_desks_and_counts_once_both_have_left() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesTo("in-force").fromHere();
        scene.acts("dpo.xxii", "report-breach", Map.of())
                .does("dpo.xxii", "warn-partner", Map.of())
                .isLeft("in-force", "acknowledge-warning@suresnes", "notify-cnil@suresnes")
                .records(
                        "breach.BreachReported",
                        "breach.WarningOrdered",
                        "courriel.CourrielRequested",
                        "courriel.CourrielRequested",
                        "courriel.CourrielSent",
                        "breach.DeskWarned",
                        "courriel.CourrielSent",
                        "breach.DeskWarned",
                        "breach.PartnerWarned",
                        "breach.ControllerBecameAware");
    }

    private static Map<String, Object> inPart() {
        return Map.of(
                "notifiedAt",
                "2024-10-28T23:06:00+01:00",
                "persons",
                "",
                "records",
                "",
                "consequences",
                "",
                "measures",
                "");
    }

    private static Map<String, Object> with(Map<String, Object> said, String name, Object value) {
        var more = new HashMap<>(said);
        more.put(name, value);
        return more;
    }
}
