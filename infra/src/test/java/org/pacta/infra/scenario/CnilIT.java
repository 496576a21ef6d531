package org.pacta.infra.scenario;

import static org.pacta.infra.scenario.Demonstration.SURESNES;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** The impact assessment and its filing: the executive refuses to deploy, a DPO returns the AIPD, a party withdraws. */
@DisplayName("At the formalities with the CNIL, a convention")
class CnilIT {

    final Scene scene = Scene.of(SURESNES, Api.shared());

    @Test
    @Proves("SUR-7.c")
    void that_the_executive_does_not_deploy_after_an_unfavourable_advice_is_assessed_again()
            throws InterruptedException {
        scene.comesToAsking("record-cnil-answer@suresnes")
                .does("dpo.suresnes", "record-cnil-answer", Map.of("outcome", "UNFAVOURABLE"))
                .does("executif.suresnes", "decide-deployment", Map.of("decision", "refuse", "reason", "Flouter."))
                .records("cnil.CnilAnswerRecorded", "cnil.DeploymentRefused")
                .isLeft("filing", "draft-aipd@suresnes")
                .hasNoDeadlineOf("filing");
    }

    @Test
    @Proves("SUR-7.a")
    void whose_aipd_a_dpo_returns_has_it_drawn_up_again_and_approved_anew_by_both() throws InterruptedException {
        scene.comesToAsking("approve-aipd@suresnes", "approve-aipd@xxii")
                .does("dpo.suresnes", "approve-aipd", Map.of())
                .does("dpo.xxii", "approve-aipd", Map.of("decision", "return", "reason", "Durées trop longues."))
                .does("dpo.suresnes", "draft-aipd", Map.of("summary", "Conservation ramenée à sept jours."))
                .records("cnil.AipdApproved", "cnil.AipdReturned", "cnil.AipdDrafted")
                .isLeft("filing", "approve-aipd@suresnes", "approve-aipd@xxii");
    }

    @Test
    @Proves("SUR-7.b")
    void withdrawn_before_the_cnil_answers_awaits_no_answer() throws InterruptedException {
        scene.comesToAsking("record-cnil-answer@suresnes")
                .withdraws("executif.suresnes")
                .records("convention.ConventionWithdrawn", "cnil.FilingCancelled")
                .isLeft("withdrawn")
                .hasNoDeadlineOf("filing");
    }
}
