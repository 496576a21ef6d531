package org.pacta.infra.scenario;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What ends with a convention and what its end asks for, through their models, on an engine with nobody else on it. */
@DisplayName("On a real engine, the end of a convention:")
class EndOnEngineIT extends OnEngine {

    final String uuid = UUID.randomUUID().toString();
    final String meeting = "committee/" + uuid + "/" + uuid;
    final String paper = "attestation/" + uuid + "/xxii/responsabilite-civile";
    final String period = "reconduction/" + uuid + "/2027-06-30";
    final String duty = "devoir/" + uuid + "/xxii/desinstallation";
    final String closure = "cloture/" + uuid;

    @Test
    void what_is_under_way_lapses_with_it_and_leaves_nothing_open() {
        engine.start(
                "committee-convened",
                meeting,
                Map.of("subject", meeting, "organisation", "suresnes", "validator", "xxii", "validation", true));
        engine.does("open record-committee suresnes 1");
        engine.tell("matter-lapsed", meeting);
        engine.does("close-all [suresnes, xxii] 1");
        engine.start("attestation-awaited", paper, Map.of("subject", paper, "organisation", "xxii", "round", 0));
        engine.does("open deliver-attestation xxii 1");
        engine.tell("matter-lapsed", paper);
        engine.does("close-all [xxii] 1");
    }

    @Test
    void the_balance_of_a_period_is_drawn_up_or_lapses_or_is_that_of_another_term() {
        reviewed();
        engine.tell("balance-recorded", period);
        engine.does("close record-balance suresnes 1");
        for (var end : new String[] {"period-superseded", "matter-lapsed"}) {
            reviewed();
            engine.tell(end, period);
            engine.does("close-all [suresnes] 1");
        }
    }

    @Test
    void a_duty_is_attested_or_waived() {
        asked();
        engine.tell("end-duty-attested", duty);
        engine.does("close attest-end-duty xxii 1");
        asked();
        engine.tell("end-duty-dispensed", duty);
        engine.does("close-all [xxii] 1");
    }

    @Test
    void the_file_is_archived_once_all_is_done() {
        engine.start("closure-opened", closure, Map.of("subject", closure, "organisation", "suresnes"));
        engine.tell("closure-completed", closure);
        engine.does("open confirm-archiving suresnes 1");
        engine.tell("archiving-confirmed", closure);
        engine.does("close confirm-archiving suresnes 1");
    }

    private void reviewed() {
        engine.start("review-opened", period, Map.of("subject", period, "organisation", "suresnes"));
        engine.does("open record-balance suresnes 1");
    }

    private void asked() {
        engine.start("end-duty-asked", duty, Map.of("subject", duty, "organisation", "xxii"));
        engine.does("open attest-end-duty xxii 1");
    }
}
