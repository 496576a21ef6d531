package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.deadlines.Committee.TODAY;
import static org.pacta.infra.support.People.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.attestation.AttestationCommand.AskRenewal;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.views.CaughtUp;
import org.pacta.proofs.Proves;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("The papers of a convention in force")
class RunningPapersTest {

    static final Organisation VAR = new Organisation("var");
    static final Person DEPARTEMENT = person("juriste.var");
    static final Person COLLECTIVITE = person("juriste.collectivite");

    /** What follows from the entry into force, as every node runs it. */
    @ComponentScan("org.pacta.infra.papers")
    static class Keeping {}

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class, Keeping.class);

    @Test
    @Proves({"QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5"})
    void are_expected_from_the_start_where_the_text_says_so_and_nowhere_else() {
        var test = InForce.since(app, "var-ia", TODAY);
        var charter = InForce.since(app, "gouvernance-ia", TODAY);
        await().atMost(Files.SOON).until(() -> charter.count("attestation.AttestationAwaited") == 10);
        assertThat(test.count("attestation.AttestationAwaited")).isZero();
    }

    @Test
    @Proves("VAR-16")
    void are_asked_for_shown_and_due_again_before_they_expire() {
        var essai = new Committee(app, InForce.since(app, "var-ia", TODAY));
        var id = new AttestationId(essai.files().convention(), VAR, "cyber");
        essai.act(offered(essai), "ask-for-attestation", Map.of("paper", id.toString()));
        assertThat(line(essai, 0).path("state").asText()).isEqualTo("ATTESTATION_AWAITED");
        assertThat(obligations(essai)).contains("\"obligations\":\"VAR-16\"");
        assertThatThrownBy(() -> essai.act(COLLECTIVITE, "ask-for-attestation", Map.of("paper", id.toString())))
                .as("it is awaited already")
                .isInstanceOf(FormRefused.class);

        essai.complete(
                DEPARTEMENT,
                task(id).value(),
                Map.of("validUntil", TODAY.plusDays(1).toString()));
        assertThat(essai.files()
                        .watched("var-insurance", DEPARTEMENT)
                        .deadline()
                        .lastDay())
                .isEqualTo(TODAY.plusDays(1));
        assertThat(line(essai, 0).path("state").asText()).isEqualTo("ATTESTATION_DELIVERED");
        assertThat(line(essai, 1).path("dueOn").asText())
                .isEqualTo(TODAY.plusDays(1).toString());
    }

    @Test
    @Proves({"VAR-16", "SUR-13.3"})
    void are_asked_for_anew_shortly_before_they_expire_and_not_before() {
        var essai = new Committee(app, InForce.since(app, "var-ia", TODAY));
        var id = new AttestationId(essai.files().convention(), VAR, "cyber");
        essai.act(offered(essai), "ask-for-attestation", Map.of("paper", id.toString()));
        essai.complete(
                DEPARTEMENT,
                task(id).value(),
                Map.of("validUntil", TODAY.plusDays(90).toString()));
        var asking = essai.files().watched("certificate-renewal", DEPARTEMENT).deadline();
        assertThat(asking.lastDay()).isEqualTo(TODAY.plusDays(59));
        assertThat(line(essai, 1).path("state").asText()).isEqualTo("RENEWAL_FORESEEN");
        app.send(new AskRenewal(id));
        await().atMost(Files.SOON)
                .until(() -> essai.deadlines(DEPARTEMENT, "certificate-renewal")
                        .getFirst()
                        .state()
                        .equals("met"));
        assertThat(line(essai, 1).path("state").asText()).isEqualTo("ATTESTATION_AWAITED");
    }

    /** Once the act is offered to it, the views know the convention. */
    private static Person offered(Committee convention) {
        assertThat(convention.offer(COLLECTIVITE, "ask-for-attestation").closedBecause())
                .isNull();
        return COLLECTIVITE;
    }

    private static TaskId task(AttestationId id) {
        var task = TaskId.of(id, "deliver-attestation", VAR, 1);
        var asked = new Assignment(
                id.toString(), "attestation", "deliver-attestation", VAR, List.of(Role.JURISTE, Role.TECHNIQUE), 1);
        app.send(new OpenTask(task, asked, TODAY));
        return task;
    }

    /** Of all that such papers may serve, what this one does. */
    private static String obligations(Committee convention) {
        return new String(app.sql()
                .sql("select metadata from domain_event where convention = ? and payload_type = ?")
                .params(convention.files().convention().value(), "attestation.AttestationAwaited")
                .query(byte[].class)
                .single());
    }

    private static JsonNode line(Committee convention, int number) {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return convention.register(DEPARTEMENT, "attestations").get(number).cells();
    }
}
