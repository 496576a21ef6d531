package org.pacta.infra.scenario;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way through the model of an algorithm, on an engine with nobody else at work on it. */
@DisplayName("On a real engine, an algorithm")
class AlgorithmOnEngineIT extends OnEngine {

    final String algorithm = "algorithme/" + UUID.randomUUID() + "/" + UUID.randomUUID();

    @BeforeEach
    void propose() {
        engine.start(
                "algorithm-proposed",
                algorithm,
                Map.of("subject", algorithm, "organisation", "suresnes", "partner", "xxii"));
        engine.does("open give-committee-opinion suresnes 1");
    }

    @Test
    void is_measured_until_it_conforms_then_used_then_removed() {
        upToMeasuring();
        measured(1, false);
        engine.does("close measure-false-positives xxii 1", "open measure-false-positives xxii 2");
        measured(2, true);
        engine.does("close measure-false-positives xxii 2", "open open-to-operators suresnes 1");
        engine.tell("opened-to-operators", algorithm);
        engine.does("close open-to-operators suresnes 1");
        removed();
    }

    @Test
    void is_removed_while_it_is_measured() {
        upToMeasuring();
        engine.tell("removal-ordered", algorithm);
        engine.does("close measure-false-positives xxii 1", "open attest-removal xxii 1");
        engine.tell("removal-attested", algorithm);
        engine.does("close attest-removal xxii 1");
    }

    @Test
    void is_removed_before_it_is_opened_though_it_conforms() {
        upToMeasuring();
        measured(1, true);
        engine.does("close measure-false-positives xxii 1", "open open-to-operators suresnes 1");
        engine.tell("removal-ordered", algorithm);
        engine.does("close open-to-operators suresnes 1", "open attest-removal xxii 1");
        engine.tell("removal-attested", algorithm);
        engine.does("close attest-removal xxii 1");
    }

    @Test
    void is_refused_by_the_mayor() {
        advised();
        engine.tell("algorithm-refused", algorithm);
        engine.does("close authorise-algorithm suresnes 1");
    }

    @Test
    void is_given_up_before_the_mayor_decides() {
        advised();
        engine.tell("algorithm-withdrawn", algorithm);
        engine.does("close-all [suresnes, xxii] 1");
    }

    private void advised() {
        engine.tell("committee-opinion-given", algorithm);
        engine.does("close give-committee-opinion suresnes 1", "open authorise-algorithm suresnes 1");
    }

    /** Nobody is asked to install before the letter exists. */
    private void upToMeasuring() {
        advised();
        engine.tell("algorithm-authorised", algorithm);
        engine.does("close authorise-algorithm suresnes 1");
        engine.tell("letter-issued", algorithm);
        engine.does("open install-algorithm xxii 1");
        engine.tell("algorithm-installed", algorithm);
        engine.does("close install-algorithm xxii 1", "open measure-false-positives xxii 1");
    }

    private void measured(int round, boolean conforming) {
        engine.tell(
                "false-positives-measured",
                algorithm + "#" + round,
                Map.of("legalDate", "2026-05-03", "conforming", conforming));
    }

    private void removed() {
        engine.tell("removal-ordered", algorithm);
        engine.does("open attest-removal xxii 1");
        engine.tell("removal-attested", algorithm);
        engine.does("close attest-removal xxii 1");
    }
}
