package org.pacta.infra.scenario;

import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Demonstration.VAR;
import static org.pacta.infra.scenario.Scene.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** Assemblies vote on a text: one rejects it, a report, a sitting and a roll call are done again, a party withdraws. */
@DisplayName("In deliberation, a convention")
class DeliberationIT {

    final Api api = Api.shared();

    @Test
    @Proves({"AIX-09", "VAR-01"})
    void rejected_by_one_assembly_stops_the_other_and_goes_back_to_its_authors() throws InterruptedException {
        Scene.of(VAR, api)
                .comesToAsking("record-vote@collectivite", "draft-report@var")
                .does(
                        "assemblees.collectivite",
                        "record-vote",
                        Map.of("secret", true, "votesFor", 0, "votesAgainst", 29))
                .records(
                        "deliberation.VoteRecorded",
                        "deliberation.DeliberationRejected",
                        "convention.ConventionReturned",
                        "deliberation.DeliberationCancelled")
                .isLeft("draft", "submit-convention@var");
    }

    @Test
    @Proves("AIX-07")
    void returned_by_the_rapporteur_has_its_report_drafted_again() throws InterruptedException {
        Scene.of(SURESNES, api)
                .comesToAsking("approve-report@suresnes")
                .does("elu.suresnes", "approve-report", Map.of("decision", "return", "reason", "Le coût manque."))
                .does("assemblees.suresnes", "draft-report", Map.of("exposition", "Le coût est nul pour la Ville."))
                .records("deliberation.ReportReturned", "deliberation.ReportDrafted")
                .isLeft("deliberation", "approve-report@suresnes");
    }

    @Test
    @Proves("AIX-03")
    void without_a_quorum_is_convened_again_and_then_needs_none() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesToAsking("convene-council@suresnes");
        var first = scene.dossier().today().minusDays(10);
        scene.does("assemblees.suresnes", "convene-council", sitting(first.minusDays(7), first))
                .does("assemblees.suresnes", "record-attendance", threePresent())
                .does("assemblees.suresnes", "convene-council", sitting(first.plusDays(1), first.plusDays(5)))
                .does("assemblees.suresnes", "record-attendance", threePresent())
                .records(
                        "deliberation.CouncilConvened",
                        "deliberation.QuorumMissed",
                        "deliberation.CouncilConvened",
                        "deliberation.AttendanceRecorded")
                .isLeft("deliberation", "record-vote@suresnes");
    }

    @Test
    @Proves({"AIX-02", "AIX-03"})
    void whose_chair_declares_an_interest_after_the_call_is_called_again_before_the_vote() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesToAsking("record-vote@suresnes");
        scene.acts("executif.suresnes", "declare-interest", Map.of("reason", "Parts dans la société."))
                .fromHere()
                .refuses(
                        scene.tries("assemblees.suresnes", "record-vote", Map.of()),
                        "deliberation.interest-chair",
                        "a déclaré un intérêt")
                .acts(
                        "assemblees.suresnes",
                        "correct-attendance",
                        Map.of("chair", member("elu2.suresnes"), "pouvoirs", List.of()))
                .does(
                        "assemblees.suresnes",
                        "record-vote",
                        Map.of(
                                "votesFor",
                                33,
                                "notTakingPart",
                                1,
                                "absentFromVote",
                                List.of(member("executif.suresnes"))))
                .records(
                        "deliberation.AttendanceRecorded",
                        "deliberation.VoteRecorded",
                        "deliberation.DeliberationAdopted")
                .isLeft("deliberation", "sign-as-chair@suresnes", "sign-as-secretary@suresnes");
    }

    @Test
    void withdrawn_while_two_assemblies_prepare_cancels_both() throws InterruptedException {
        Scene.of(VAR, api)
                .comesToAsking("draft-report@var", "convene-council@collectivite")
                .withdraws("juriste.var")
                .records(
                        "convention.ConventionWithdrawn",
                        "deliberation.DeliberationCancelled",
                        "deliberation.DeliberationCancelled")
                .isLeft("withdrawn");
    }

    private static Map<String, ?> sitting(LocalDate sentOn, LocalDate sittingOn) {
        return Map.of("sentOn", sentOn.toString(), "sittingOn", sittingOn.toString());
    }

    private static Map<String, ?> threePresent() {
        return Map.of(
                "present",
                List.of(member("executif.suresnes"), member("elu.suresnes"), member("elu2.suresnes")),
                "pouvoirs",
                List.of());
    }
}
