package org.pacta.infra.scenario;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way through the models of shared goods, of what is done with them and of how they go. */
@DisplayName("On a real engine,")
class EquipmentOnEngineIT extends OnEngine {

    final String number = UUID.randomUUID() + "/" + UUID.randomUUID();
    final String line = "materiel/" + number;
    final String exchange = "echange/" + number;
    final String work = "intervention/" + number;
    final String removal = "depose/" + number;

    @Test
    void a_line_is_validated_version_after_version() {
        proposed(1);
        engine.tell("line-validated", line + "#1");
        engine.does("close validate-line aix 1");
        proposed(2);
        engine.tell("line-refused", line + "#2");
        engine.does("close validate-line aix 2");
        proposed(3);
        engine.tell("line-withdrawn", line + "#3");
        engine.does("close-all [aix] 3");
    }

    @Test
    void an_exchange_is_opened_once_accepted() {
        exchanging();
        engine.tell("exchange-accepted", exchange);
        engine.does("close accept-exchange metropole 1", "open start-exchange aix 1");
        engine.tell("exchange-started", exchange);
        engine.does("close start-exchange aix 1");
    }

    @Test
    void an_exchange_is_refused() {
        exchanging();
        engine.tell("exchange-refused", exchange);
        engine.does("close accept-exchange metropole 1");
    }

    @Test
    void an_intervention_is_stopped_resumed_and_finished() {
        granted();
        engine.tell("work-started", work + "#1");
        engine.does("close start-work metropole 1", "open finish-work metropole 1");
        engine.tell("stop-ordered", work + "#1");
        engine.does("close finish-work metropole 1", "open attest-stop metropole 1");
        engine.tell("stop-attested", work + "#1");
        engine.does("close attest-stop metropole 1", "open decide-after-stop aix 1");
        engine.tell("work-resumed", work + "#1");
        engine.does("close decide-after-stop aix 1", "open start-work metropole 2");
        engine.tell("work-started", work + "#2");
        engine.does("close start-work metropole 2", "open finish-work metropole 2");
        engine.tell("work-finished", work + "#2");
        engine.does("close finish-work metropole 2");
    }

    @Test
    void an_intervention_is_stopped_before_it_began_and_ended() {
        granted();
        engine.tell("stop-ordered", work + "#1");
        engine.does("close start-work metropole 1", "open attest-stop metropole 1");
        engine.tell("stop-attested", work + "#1");
        engine.does("close attest-stop metropole 1", "open decide-after-stop aix 1");
        engine.tell("intervention-ended", work);
        engine.does("close decide-after-stop aix 1");
    }

    @Test
    void an_intervention_is_refused() {
        asked();
        engine.tell("intervention-refused", work);
        engine.does("close decide-intervention aix 1");
    }

    @Test
    void an_intervention_is_given_up() {
        asked();
        engine.tell("intervention-withdrawn", work);
        engine.does("close-all [aix, metropole] 1");
    }

    @Test
    void a_removal_is_attested() {
        ordered();
        engine.tell("depose-attested", removal);
        engine.does("close attest-depose metropole 1");
    }

    @Test
    void a_removal_is_lifted() {
        ordered();
        engine.tell("depose-lifted", removal);
        engine.does("close-all [metropole] 1");
    }

    private void proposed(int round) {
        engine.start("line-proposed", line, Map.of("subject", line, "organisation", "aix", "round", round));
        engine.does("open validate-line aix " + round);
    }

    private void exchanging() {
        engine.start(
                "exchange-proposed",
                exchange,
                Map.of("subject", exchange, "organisation", "metropole", "owner", "aix"));
        engine.does("open accept-exchange metropole 1");
    }

    private void asked() {
        engine.start(
                "intervention-requested", work, Map.of("subject", work, "organisation", "aix", "guest", "metropole"));
        engine.does("open decide-intervention aix 1");
    }

    private void granted() {
        asked();
        engine.tell("intervention-granted", work);
        engine.does("close decide-intervention aix 1", "open start-work metropole 1");
    }

    private void ordered() {
        engine.start("depose-ordered", removal, Map.of("subject", removal, "organisation", "metropole"));
        engine.does("open attest-depose metropole 1");
    }
}
