package org.pacta.infra.scenario;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way through the models, on an engine with nobody else at work on it. */
@DisplayName("On a real engine")
class ModelsOnEngineIT extends OnEngine {

    final String uuid = UUID.randomUUID().toString();
    final String convention = "convention/" + uuid;
    final String deliberation = "deliberation/" + uuid + "/1/aix";
    final String legalite = "legalite/" + uuid + "/1/aix";
    final String signature = "signature/" + uuid + "/1";
    final String filing = "filing/" + uuid + "/1";

    @Test
    void a_deliberation_is_adopted_after_a_returned_report_and_a_missed_quorum() {
        engine.start("deliberation-requested", deliberation, of(deliberation));
        engine.does("open draft-report aix 1");
        engine.tell("report-drafted", deliberation + "#1");
        engine.does("close draft-report aix 1", "open approve-report aix 1");
        engine.tell("report-returned", deliberation + "#1");
        engine.does("close approve-report aix 1", "open draft-report aix 2");
        engine.tell("report-drafted", deliberation + "#2");
        engine.does("close draft-report aix 2", "open approve-report aix 2");
        engine.tell("report-approved", deliberation + "#2");
        engine.does("close approve-report aix 2", "open convene-council aix 1");
        engine.tell("council-convened", deliberation + "#1");
        engine.does("close convene-council aix 1", "open record-attendance aix 1");
        engine.tell("quorum-missed", deliberation + "#1");
        engine.does("close record-attendance aix 1", "open convene-council aix 2");
        engine.tell("council-convened", deliberation + "#2");
        engine.does("close convene-council aix 2", "open record-attendance aix 2");
        engine.tell("attendance-recorded", deliberation + "#2");
        engine.does("close record-attendance aix 2", "open record-vote aix 1");
        engine.tell("deliberation-adopted", deliberation);
        engine.does("close record-vote aix 1", "open sign-as-chair aix 1", "open sign-as-secretary aix 1");
        engine.tell("deliberation-signed", deliberation + "#SECRETARY");
        engine.does("close sign-as-secretary aix 1");
        engine.tell("deliberation-signed", deliberation + "#CHAIR");
        engine.does("close sign-as-chair aix 1", "acknowledge-adoption", "open-legality-control");
    }

    @Test
    void a_deliberation_replayed_in_one_go_finds_its_way() {
        engine.start("deliberation-requested", deliberation, of(deliberation));
        engine.tell("report-drafted", deliberation + "#1");
        engine.tell("report-returned", deliberation + "#1");
        engine.tell("report-drafted", deliberation + "#2");
        engine.tell("report-approved", deliberation + "#2");
        engine.tell("council-convened", deliberation + "#1");
        engine.tell("attendance-recorded", deliberation + "#1");
        engine.tell("deliberation-rejected", deliberation);
        engine.does(
                "open draft-report aix 1",
                "close draft-report aix 1",
                "open approve-report aix 1",
                "close approve-report aix 1",
                "open draft-report aix 2",
                "close draft-report aix 2",
                "open approve-report aix 2",
                "close approve-report aix 2",
                "open convene-council aix 1",
                "close convene-council aix 1",
                "open record-attendance aix 1",
                "close record-attendance aix 1",
                "open record-vote aix 1",
                "close record-vote aix 1",
                "acknowledge-rejection");
    }

    @Test
    void a_cancelled_deliberation_closes_every_round() {
        engine.start("deliberation-requested", deliberation, of(deliberation));
        engine.does("open draft-report aix 1");
        engine.tell("report-drafted", deliberation + "#1");
        engine.does("close draft-report aix 1", "open approve-report aix 1");
        engine.tell("report-returned", deliberation + "#1");
        engine.does("close approve-report aix 1", "open draft-report aix 2");
        engine.tell("deliberation-cancelled", deliberation);
        engine.does("close-all [aix] 2");
    }

    @Test
    void an_act_is_executory_after_a_rejected_transmission() {
        engine.start("legality-control-opened", legalite, of(legalite));
        engine.does("open transmit-act aix 1", "open publish-act aix 1");
        engine.tell("act-transmitted", legalite + "#1");
        engine.does("close transmit-act aix 1", "open record-receipt aix 1");
        engine.tell("transmission-rejected", legalite + "#1");
        engine.does("close record-receipt aix 1", "open transmit-act aix 2");
        engine.tell("act-published", legalite);
        engine.does("close publish-act aix 1");
        engine.tell("act-transmitted", legalite + "#2");
        engine.does("close transmit-act aix 2", "open record-receipt aix 2");
        engine.tell("receipt-recorded", legalite + "#2");
        engine.tell("act-became-executory", legalite);
        engine.does("close record-receipt aix 2", "acknowledge-executory-act");
    }

    @Test
    void a_cancelled_control_of_legality_ends_both_formalities() {
        engine.start("legality-control-opened", legalite, of(legalite));
        engine.does("open transmit-act aix 1", "open publish-act aix 1");
        engine.tell("legality-control-cancelled", legalite);
        engine.does("close-all [aix] 1");
    }

    @Test
    void a_signature_asks_every_signatory_and_is_complete() {
        engine.start("signature-opened", signature, signatories());
        engine.does("open sign-convention aix 1", "open sign-convention xxii 1");
        engine.tell("signature-completed", signature);
        engine.does("close sign-convention aix 1", "close sign-convention xxii 1", "acknowledge-signatures");
    }

    @Test
    void a_refused_signature_tells_the_convention() {
        engine.start("signature-opened", signature, signatories());
        engine.does("open sign-convention aix 1", "open sign-convention xxii 1");
        engine.tell("signature-refused", signature, Map.of("legalDate", "2024-02-14", "organisation", "xxii"));
        engine.does("close sign-convention aix 1", "close sign-convention xxii 1", "acknowledge-signature-refusal");
    }

    @Test
    void a_cancelled_signature_asks_nobody_any_more() {
        engine.start("signature-opened", signature, signatories());
        engine.does("open sign-convention aix 1", "open sign-convention xxii 1");
        engine.tell("signature-cancelled", signature);
        engine.does("close-all [aix, xxii] 1");
    }

    @Test
    void a_filing_is_authorised_after_a_returned_aipd_a_silence_and_a_refusal() {
        engine.start("filing-opened", filing, authors());
        engine.does("open draft-aipd aix 1");
        engine.tell("aipd-drafted", filing + "#1");
        engine.does("close draft-aipd aix 1", "open approve-aipd aix 1", "open approve-aipd xxii 1");
        engine.tell("aipd-returned", filing + "#1");
        engine.does("close approve-aipd aix 1", "close approve-aipd xxii 1", "open draft-aipd aix 2");
        upToFiling(2, Instant.now().minus(1, ChronoUnit.DAYS));
        engine.does("close file-with-cnil aix 2", "open record-cnil-answer aix 2", "note-cnil-silence");
        engine.tell("cnil-silence-noted", filing + "#2");
        engine.does("close record-cnil-answer aix 2", "open decide-deployment aix 2");
        engine.tell("deployment-refused", filing + "#2");
        engine.does("close decide-deployment aix 2", "open draft-aipd aix 3");
        upToFiling(3, Instant.now().plus(56, ChronoUnit.DAYS));
        engine.does("close file-with-cnil aix 3", "open record-cnil-answer aix 3");
        engine.tell("cnil-answer-recorded", filing + "#3");
        engine.does("close record-cnil-answer aix 3", "open decide-deployment aix 3");
        engine.tell("deployment-authorised", filing + "#3");
        engine.does("close decide-deployment aix 3", "acknowledge-deployment");
    }

    @Test
    void an_answer_of_the_cnil_may_come_after_its_weeks() {
        engine.start("filing-opened", filing, authors());
        engine.does("open draft-aipd aix 1");
        upToFiling(1, Instant.now().minus(1, ChronoUnit.DAYS));
        engine.does("close file-with-cnil aix 1", "open record-cnil-answer aix 1", "note-cnil-silence");
        engine.tell("cnil-answer-recorded", filing + "#1");
        engine.does("close record-cnil-answer aix 1", "open decide-deployment aix 1");
        engine.tell("filing-cancelled", filing);
        engine.does("close-all [aix, xxii] 1");
    }

    private void upToFiling(int round, Instant answerDue) {
        engine.tell("aipd-drafted", filing + "#" + round);
        engine.does(
                "close draft-aipd aix " + round, "open approve-aipd aix " + round, "open approve-aipd xxii " + round);
        engine.tell("aipd-adopted", filing + "#" + round);
        engine.does(
                "close approve-aipd aix " + round,
                "close approve-aipd xxii " + round,
                "open file-with-cnil aix " + round);
        engine.tell(
                "filed-with-cnil",
                filing + "#" + round,
                Map.of("legalDate", "2024-02-14", "answerDue", answerDue.toString()));
    }

    @Test
    void a_convention_comes_into_force_after_each_kind_of_return() {
        engine.start("convention-drafted", convention, drafted(true, "notification"));
        engine.does("open submit-convention aix 1");
        submit(1);
        engine.tell(
                "convention-returned",
                convention + "#1#LEGAL_VISA",
                Map.of("legalDate", "2024-02-14", "organisation", "xxii"));
        engine.does("close give-legal-visa aix 1", "close give-legal-visa xxii 1", "open submit-convention aix 2");
        upToDeliberation(2);
        engine.tell("convention-returned", convention + "#2#DELIBERATION_REJECTED");
        engine.does("cancel-deliberation aix", "cancel-legality-control aix", "open submit-convention aix 3");
        upToDeliberation(3);
        engine.tell("convention-authorised", convention + "#3");
        engine.does("open-signature");
        engine.tell("convention-returned", convention + "#3#SIGNATURE_REFUSED");
        engine.does("cancel-signature", "open submit-convention aix 4");
        upToDeliberation(4);
        engine.tell("convention-authorised", convention + "#4");
        engine.does("open-signature");
        engine.tell("signatures-acknowledged", convention + "#4");
        engine.does("open-filing");
        engine.tell("deployment-acknowledged", convention + "#4");
        engine.does("open notify-convention aix 4");
        engine.tell("convention-notified", convention);
        engine.does("close notify-convention aix 4", "bring-into-force");
    }

    @Test
    void a_convention_without_filing_takes_effect_on_the_last_signature() {
        engine.start("convention-drafted", convention, drafted(false, "last-signature"));
        engine.does("open submit-convention aix 1");
        upToDeliberation(1);
        engine.tell("convention-authorised", convention + "#1");
        engine.does("open-signature");
        engine.tell("signatures-acknowledged", convention + "#1");
        engine.does("bring-into-force");
    }

    @Test
    void a_withdrawn_convention_calls_everything_off() {
        engine.start("convention-drafted", convention, drafted(true, "notification"));
        engine.does("open submit-convention aix 1");
        upToDeliberation(1);
        engine.tell("convention-withdrawn", convention);
        engine.does(
                "cancel-deliberation aix",
                "cancel-legality-control aix",
                "cancel-signature",
                "cancel-filing",
                "close-all [aix, xxii] 1");
    }

    @Test
    void a_convention_withdrawn_before_its_first_step_has_nothing_to_close_but_that_step() throws InterruptedException {
        engine.start("convention-drafted", convention, drafted(true, "notification"));
        engine.tell("convention-withdrawn", convention);
        Thread.sleep(1000);
        engine.does(
                "cancel-deliberation aix",
                "cancel-legality-control aix",
                "cancel-signature",
                "cancel-filing",
                "close-all [aix, xxii] 1");
    }

    private void submit(int version) {
        engine.tell("convention-submitted", convention + "#" + version, Map.of("text", "ab".repeat(32)));
        engine.does(
                "close submit-convention aix " + version,
                "open give-legal-visa aix " + version,
                "open give-legal-visa xxii " + version);
    }

    private void upToDeliberation(int version) {
        submit(version);
        engine.tell("convention-instructed", convention + "#" + version);
        engine.does(
                "close give-legal-visa aix " + version,
                "close give-legal-visa xxii " + version,
                "request-deliberation aix");
    }

    private static Map<String, Object> of(String subject) {
        return Map.of("subject", subject, "organisation", "aix");
    }

    private Map<String, Object> signatories() {
        return Map.of("subject", signature, "signatories", List.of("aix", "xxii"));
    }

    private Map<String, Object> authors() {
        return Map.of("subject", filing, "organisation", "aix", "authors", List.of("aix", "xxii"));
    }

    private Map<String, Object> drafted(boolean filing, String effect) {
        return Map.of(
                "subject",
                convention,
                "organisation",
                "aix",
                "parties",
                List.of("aix", "xxii"),
                "signatories",
                List.of("aix", "xxii"),
                "deliberating",
                List.of("aix"),
                "filing",
                filing,
                "controller",
                "aix",
                "notifier",
                "aix",
                "effect",
                effect);
    }
}
