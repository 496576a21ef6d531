package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.proofs.Proves;

/** The main job on the real parts: a convention goes from draft to in force through the tasks of its parties. */
@DisplayName("On the real parts, a convention")
class LifeToForceIT {

    final Api api = Api.shared();
    final BlindScript script = new BlindScript(api);

    @ParameterizedTest(name = "of {0} goes from draft to in force by a script that knows no matter")
    @EnumSource
    @Proves({"VAR-01", "SUR-0", "MET-01", "SUR-7.c", "MET-06"})
    void goes_from_draft_to_in_force(Demonstration demonstration) throws InterruptedException {
        var id = demonstration.draft(script);
        var done = script.until("in-force", demonstration.lawyer(), id);
        assertThat(done).contains("record-vote@" + demonstration.lead(), "sign-convention@" + demonstration.partner());
        var dossier = new Dossier(api, demonstration.lawyer(), id);
        assertThat(dossier.file().get("waitingFor")).as("no task is left").isEmpty();
        assertThat(dossier.stepsLeft()).isEmpty();
        assertThat(dossier.typesAfter(0))
                .startsWith("convention.ConventionDrafted")
                .contains(
                        "deliberation.DeliberationAdopted",
                        "legalite.ActBecameExecutory",
                        "signature.SignatureCompleted",
                        "convention.ConventionEnteredIntoForce");
        var audit = api.get(demonstration.lawyer(), "audit/verify").expect(200).body();
        assertThat(audit.get("intact").asBoolean()).as("the chains verify").isTrue();
        new Verified(RunningPacta.shared()).dossier(api.file(demonstration.lawyer(), "conventions/" + id + "/dossier"));
    }
}
