package org.pacta.infra.scenario;

import static org.pacta.infra.scenario.Demonstration.SURESNES;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** A deliberation on its way to its executory force: the sending is rejected, corrected and sent again, called off. */
@DisplayName("Under control of legality, a convention")
class LegaliteIT {

    private static final String[] FORMALITIES = {"record-receipt@suresnes", "publish-act@suresnes"};
    private static final Map<String, ?> REJECTED = Map.of("decision", "rejected", "reason", "La nature est à revoir.");

    final Scene scene = Scene.of(SURESNES, Api.shared());

    @Test
    @Proves("AIX-11")
    void whose_act_the_prefecture_rejects_has_it_to_transmit_again() throws InterruptedException {
        scene.comesToAsking(FORMALITIES)
                .does("juriste.suresnes", "record-receipt", REJECTED)
                .does("assemblees.suresnes", "publish-act", Map.of())
                .records("legalite.TransmissionRejected", "legalite.ActPublished")
                .isLeft("transmission", "transmit-act@suresnes");
    }

    @Test
    @Proves({"AIX-11", "AIX-12"})
    void whose_act_is_corrected_and_sent_again_becomes_executory() throws InterruptedException {
        scene.comesToAsking(FORMALITIES);
        var corrected = sent().replace("-DE", "-CC");
        scene.does("juriste.suresnes", "record-receipt", REJECTED)
                .does("juriste.suresnes", "transmit-act", Map.of("acte", corrected))
                .does("juriste.suresnes", "record-receipt", Map.of("acknowledged", corrected.toLowerCase(Locale.ROOT)))
                .does("assemblees.suresnes", "publish-act", Map.of())
                .records(
                        "legalite.TransmissionRejected",
                        "legalite.ActTransmitted",
                        "legalite.ReceiptRecorded",
                        "legalite.ActPublished",
                        "legalite.ActBecameExecutory",
                        "convention.ExecutoryActAcknowledged",
                        "convention.ConventionAuthorised",
                        "signature.SignatureOpened")
                .isLeft("signature", "sign-convention@suresnes", "sign-convention@xxii");
    }

    @Test
    void withdrawn_with_its_act_on_the_way_awaits_nothing_more() throws InterruptedException {
        scene.comesToAsking(FORMALITIES)
                .withdraws("juriste.suresnes")
                .records("convention.ConventionWithdrawn", "legalite.LegalityControlCancelled")
                .isLeft("withdrawn")
                .hasNoDeadlineOf("legalite");
    }

    private String sent() {
        return scene.dossier()
                .facts("legalite.ActTransmitted")
                .getLast()
                .at("/data/transmission/acte")
                .asText();
    }
}
