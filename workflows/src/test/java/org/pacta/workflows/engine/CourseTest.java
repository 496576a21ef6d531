package org.pacta.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.workflows.engine.State.CURRENT;
import static org.pacta.workflows.engine.State.DONE;
import static org.pacta.workflows.engine.State.SKIPPED;
import static org.pacta.workflows.engine.State.WAITING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The course of a process")
class CourseTest {

    static final String UUID = "0190a7c0-0000-7000-8000-000000000001";
    static final Models MODELS = Models.ofThisRelease();

    final List<Fact> facts = new ArrayList<>();
    Map<String, State> states = Map.of();

    @Nested
    @DisplayName("of a deliberation")
    class OfADeliberation {

        final String subject = "deliberation/" + UUID + "/1/aix";

        @Test
        void that_nobody_asked_for_lies_ahead() {
            look();
            at("start-deliberation", CURRENT);
            at("task-draft-report", WAITING);
            at("end-adopted", WAITING);
            at("sub-cancelled", SKIPPED);
        }

        @Test
        void stands_at_a_step_that_the_engine_has_not_opened_yet() {
            record("deliberation-requested", subject);
            look();
            at("task-draft-report", CURRENT);
            at("wait-report-drafted", WAITING);
        }

        @Test
        void stands_at_the_open_step_and_at_what_it_waits_for() {
            requested();
            look();
            at("start-deliberation", DONE);
            at("task-draft-report", CURRENT);
            at("wait-report-drafted", CURRENT);
            at("close-draft-report", WAITING);
            at("end-cancelled", SKIPPED);
        }

        @Test
        void goes_back_and_has_its_steps_to_do_again_when_the_report_is_returned() {
            requested();
            drafted(1);
            record("report-returned", subject + "#1");
            ends("approve-report", 1);
            opens("draft-report", 2);
            look();
            at("task-draft-report", CURRENT);
            at("task-approve-report", WAITING);
            at("wait-report-drafted", CURRENT);
            at("wait-report-returned", WAITING);
        }

        @Test
        void takes_the_way_of_the_second_report() {
            requested();
            drafted(1);
            record("report-returned", subject + "#1");
            ends("approve-report", 1);
            opens("draft-report", 2);
            drafted(2);
            record("report-approved", subject + "#2");
            ends("approve-report", 2);
            opens("convene-council", 1);
            look();
            at("wait-report-approved", DONE);
            at("wait-report-returned", SKIPPED);
            at("task-convene-council", CURRENT);
        }

        @Test
        void of_another_organisation_is_not_this_one() {
            requested();
            record("report-drafted", "deliberation/" + UUID + "/1/metropole#1");
            look();
            at("wait-report-drafted", CURRENT);
        }

        @Test
        void waits_for_both_signatures() {
            adopted();
            record("deliberation-signed", subject + "#SECRETARY");
            ends("sign-as-secretary", 1);
            look();
            at("wait-deliberation-signed-by-secretary", DONE);
            at("close-sign-as-secretary", DONE);
            at("task-sign-as-chair", CURRENT);
            at("gate-signed", WAITING);
            at("wait-deliberation-rejected", SKIPPED);
            at("job-acknowledge-adoption", WAITING);
        }

        @Test
        void is_held_by_a_job_whose_fact_is_not_recorded() {
            signed();
            record("adoption-acknowledged", "convention/" + UUID);
            look();
            at("gate-signed", DONE);
            at("job-acknowledge-adoption", DONE);
            at("job-open-legality-control", CURRENT);
            at("end-adopted", WAITING);
        }

        @Test
        void ends_and_leaves_nothing_ahead() {
            signed();
            record("adoption-acknowledged", "convention/" + UUID);
            record("legality-control-opened", "legalite/" + UUID + "/1/aix");
            look();
            at("end-adopted", DONE);
            assertThat(states.values()).doesNotContain(CURRENT, WAITING);
        }

        @Test
        void is_over_once_cancelled_and_keeps_what_was_done() {
            requested();
            drafted(1);
            record("deliberation-cancelled", subject);
            ends("approve-report", 1);
            look();
            at("wait-report-drafted", DONE);
            at("task-convene-council", SKIPPED);
            at("gate-report", SKIPPED);
            at("sub-cancelled", DONE);
            at("end-cancelled", DONE);
            assertThat(states.values()).doesNotContain(CURRENT, WAITING);
        }

        void requested() {
            record("deliberation-requested", subject);
            opens("draft-report", 1);
        }

        void drafted(int round) {
            record("report-drafted", subject + "#" + round);
            ends("draft-report", round);
            opens("approve-report", round);
        }

        void adopted() {
            requested();
            drafted(1);
            record("report-approved", subject + "#1");
            ends("approve-report", 1);
            opens("convene-council", 1);
            record("council-convened", subject + "#1");
            ends("convene-council", 1);
            opens("record-attendance", 1);
            record("attendance-recorded", subject + "#1");
            ends("record-attendance", 1);
            opens("record-vote", 1);
            record("vote-recorded", subject);
            record("deliberation-adopted", subject);
            ends("record-vote", 1);
            opens("sign-as-chair", 1);
            opens("sign-as-secretary", 1);
        }

        void signed() {
            adopted();
            record("deliberation-signed", subject + "#CHAIR");
            ends("sign-as-chair", 1);
            record("deliberation-signed", subject + "#SECRETARY");
            ends("sign-as-secretary", 1);
        }

        void opens(String action, int round) {
            facts.add(Fact.task("task-opened", subject, action, round, "aix"));
        }

        void ends(String action, int round) {
            facts.add(Fact.task("task-closed", subject, action, round, "aix"));
        }

        void look() {
            states = Course.of(MODELS.model("deliberation"), subject, facts);
        }
    }

    @Nested
    @DisplayName("of a convention")
    class OfAConvention {

        final String subject = "convention/" + UUID;

        @Test
        void stands_at_the_visa_until_every_party_has_ended_its_step() {
            submitted(1);
            facts.add(Fact.task("task-completed", subject, "give-legal-visa", 1, "suresnes"));
            look();
            at("task-give-legal-visa", CURRENT);
            at("gate-visas", CURRENT);
            at("wait-convention-instructed", WAITING);
        }

        @Test
        void tells_the_three_ways_of_being_returned_apart() {
            deliberating(1);
            record("convention-returned", subject + "#1#DELIBERATION_REJECTED");
            look();
            at("task-submit-convention", CURRENT);
            opens("submit-convention", 2, "suresnes");
            look();
            at("task-submit-convention", CURRENT);
            at("task-give-legal-visa", WAITING);
            at("job-request-deliberation", WAITING);
            at("wait-convention-returned-after-vote", WAITING);
            at("sub-withdrawn", SKIPPED);
        }

        @Test
        void does_not_take_the_deliberations_of_the_returned_text_for_those_of_the_next() {
            deliberating(1);
            record("convention-returned", subject + "#1#DELIBERATION_REJECTED");
            opens("submit-convention", 2, "suresnes");
            submitted(2);
            record("convention-instructed", subject + "#2");
            look();
            at("close-give-legal-visa", DONE);
            at("job-request-deliberation", CURRENT);
        }

        @Test
        void without_filing_skips_it() {
            signed();
            record("convention-entered-into-force", subject);
            look();
            at("job-open-filing", SKIPPED);
            at("task-notify-convention", SKIPPED);
            at("end-in-force", DONE);
        }

        @Test
        void stands_at_a_choice_whose_outcome_nothing_tells_yet() {
            signed();
            look();
            at("gate-filing", CURRENT);
            at("job-open-filing", WAITING);
            at("job-bring-into-force", WAITING);
        }

        @Test
        void with_filing_and_notification_takes_both() {
            signed();
            record("filing-opened", "filing/" + UUID + "/1");
            record("deployment-acknowledged", subject + "#1");
            opens("notify-convention", 1, "suresnes");
            look();
            at("job-open-filing", DONE);
            at("gate-effect", DONE);
            at("task-notify-convention", CURRENT);
            at("wait-convention-notified", CURRENT);
        }

        @Test
        void withdrawn_needs_no_fact_for_what_there_was_not_to_cancel() {
            submitted(1);
            record("convention-withdrawn", subject);
            look();
            at("job-cancel-deliberation-on-withdrawal", DONE);
            at("end-withdrawn", DONE);
            at("job-open-signature", SKIPPED);
        }

        void submitted(int version) {
            if (version == 1) {
                record("convention-drafted", subject);
                opens("submit-convention", 1, "suresnes");
            }
            record("convention-submitted", subject + "#" + version);
            facts.add(Fact.task("task-closed", subject, "submit-convention", version, "suresnes"));
            opens("give-legal-visa", version, "suresnes");
            opens("give-legal-visa", version, "xxii");
        }

        void deliberating(int version) {
            submitted(version);
            record("convention-instructed", subject + "#" + version);
            facts.add(Fact.task("task-closed", subject, "give-legal-visa", version, "suresnes"));
            facts.add(Fact.task("task-closed", subject, "give-legal-visa", version, "xxii"));
            record("deliberation-requested", "deliberation/" + UUID + "/" + version + "/suresnes");
        }

        void signed() {
            deliberating(1);
            record("convention-authorised", subject + "#1");
            record("signature-opened", "signature/" + UUID + "/1");
            record("signatures-acknowledged", subject + "#1");
        }

        void opens(String action, int round, String organisation) {
            facts.add(Fact.task("task-opened", subject, action, round, organisation));
        }

        void look() {
            states = Course.of(MODELS.model("convention"), subject, facts);
        }
    }

    @Nested
    @DisplayName("of the other matters")
    class OfTheOtherMatters {

        @Test
        void shows_both_formalities_of_legality_side_by_side() {
            var subject = "legalite/" + UUID + "/1/aix";
            record("legality-control-opened", subject);
            record("act-transmitted", subject + "#1");
            record("transmission-rejected", subject + "#1");
            record("act-published", subject);
            look("legalite", subject);
            at("task-transmit-act", CURRENT);
            at("close-publish-act", DONE);
            at("gate-formalities-done", WAITING);
            at("wait-act-became-executory", WAITING);
        }

        @Test
        void goes_by_the_timer_when_silence_was_noted() {
            var subject = "filing/" + UUID + "/1";
            record("filing-opened", subject);
            record("aipd-drafted", subject + "#1");
            record("aipd-adopted", subject + "#1");
            record("filed-with-cnil", subject + "#1");
            look("cnil", subject);
            at("task-record-cnil-answer", CURRENT);
            facts.add(Fact.task("task-opened", subject, "record-cnil-answer", 1, "suresnes"));
            record("cnil-silence-noted", subject + "#1");
            look("cnil", subject);
            at("timer-cnil-silence", DONE);
            at("wait-cnil-silence-noted", DONE);
            at("wait-cnil-answer-recorded", SKIPPED);
            at("task-decide-deployment", CURRENT);
        }

        @Test
        void ends_refused_where_one_party_does_not_sign() {
            var subject = "signature/" + UUID + "/1";
            record("signature-opened", subject);
            record("signature-refused", subject);
            record("convention-returned", "convention/" + UUID + "#1#SIGNATURE_REFUSED");
            look("signature", subject);
            at("end-refused", DONE);
            at("end-signed", SKIPPED);
        }

        void look(String matter, String subject) {
            states = Course.of(MODELS.model(matter), subject, facts);
        }
    }

    void record(String event, String key) {
        facts.add(new Fact(event, key));
    }

    void at(String element, State expected) {
        assertThat(states).as(element).containsEntry(element, expected);
    }
}
