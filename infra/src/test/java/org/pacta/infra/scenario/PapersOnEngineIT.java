package org.pacta.infra.scenario;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way of papers, agreements, visits, signals and checks through their models, on an engine with nobody else on it. */
@DisplayName("On a real engine, people and papers:")
class PapersOnEngineIT extends OnEngine {

    final String uuid = UUID.randomUUID().toString();
    final String paper = "attestation/" + uuid + "/xxii/responsabilite-civile";
    final String accord = "accord/" + uuid + "/" + uuid;
    final String visit = "acces/" + uuid + "/" + uuid;
    final String signal = "signalement/" + uuid + "/" + uuid;
    final String control = "controle/" + uuid + "/" + uuid;

    @Test
    void a_certificate_is_renewed_until_it_covers_the_term_and_asked_for_anew() {
        awaited(0);
        engine.does("open deliver-attestation xxii 1");
        delivered(1, false);
        engine.does("close deliver-attestation xxii 1");
        engine.tell("renewal-asked", paper + "#1");
        engine.does("open deliver-attestation xxii 2");
        delivered(2, true);
        engine.does("close deliver-attestation xxii 2");
        awaited(2);
        engine.does("open deliver-attestation xxii 3");
        delivered(3, true);
        engine.does("close deliver-attestation xxii 3");
    }

    @Test
    void a_certificate_is_dispensed_with() {
        awaited(0);
        engine.does("open deliver-attestation xxii 1");
        engine.tell("attestation-dispensed", paper);
        engine.does("close-all [xxii] 1");
    }

    @Test
    void an_agreement_is_given_refused_or_asked_no_more() {
        for (var answer : new String[] {"accord-given", "accord-refused"}) {
            asked();
            engine.tell(answer, accord);
            engine.does("close answer-accord suresnes 1");
        }
        asked();
        engine.tell("accord-request-withdrawn", accord);
        engine.does("close-all [suresnes] 1");
    }

    @Test
    void a_visit_is_agreed_to_pledged_and_made() {
        visited();
        engine.tell("visit-agreed", visit);
        engine.does("close answer-visit suresnes 1", "open record-pledges xxii 1");
        engine.tell("pledges-signed", visit);
        engine.does("close record-pledges xxii 1", "open admit-visitors suresnes 1");
        engine.tell("visitors-admitted", visit);
        engine.does("close admit-visitors suresnes 1");
    }

    @Test
    void a_visit_is_refused_or_cancelled() {
        visited();
        engine.tell("visit-refused", visit);
        engine.does("close answer-visit suresnes 1");
        visited();
        engine.tell("visit-cancelled", visit);
        engine.does("close-all [suresnes, xxii] 1");
    }

    @Test
    void a_signal_is_acknowledged_or_retracted() {
        for (var end : new String[] {"signal-acknowledged", "signal-retracted"}) {
            engine.start("signal-raised", signal, Map.of("subject", signal, "organisation", "suresnes"));
            engine.does("open acknowledge-signal suresnes 1");
            engine.tell(end, signal);
            engine.does(
                    end.equals("signal-retracted") ? "close-all [suresnes] 1" : "close acknowledge-signal suresnes 1");
        }
    }

    @Test
    void a_check_is_pursued_then_concluded() {
        checked();
        engine.tell("control-answered", control + "#1");
        engine.does("close answer-control xxii 1", "open conclude-control suresnes 1");
        engine.tell("control-pursued", control + "#1");
        engine.does("close conclude-control suresnes 1", "open answer-control xxii 2");
        engine.tell("control-answered", control + "#2");
        engine.does("close answer-control xxii 2", "open conclude-control suresnes 2");
        engine.tell("control-concluded", control + "#2");
        engine.does("close conclude-control suresnes 2");
    }

    @Test
    void a_check_is_withdrawn() {
        checked();
        engine.tell("control-withdrawn", control);
        engine.does("close-all [xxii, suresnes] 1");
    }

    private void awaited(int before) {
        engine.start("attestation-awaited", paper, Map.of("subject", paper, "organisation", "xxii", "round", before));
    }

    private void delivered(int round, boolean covers) {
        engine.tell("attestation-delivered", paper + "#" + round, Map.of("covers", covers));
    }

    private void asked() {
        engine.start("accord-requested", accord, Map.of("subject", accord, "organisation", "suresnes"));
        engine.does("open answer-accord suresnes 1");
    }

    private void visited() {
        engine.start("visit-asked", visit, Map.of("subject", visit, "organisation", "suresnes", "guest", "xxii"));
        engine.does("open answer-visit suresnes 1");
    }

    private void checked() {
        engine.start(
                "control-requested", control, Map.of("subject", control, "organisation", "xxii", "asker", "suresnes"));
        engine.does("open answer-control xxii 1");
    }
}
