package org.pacta.infra.scenario;

import static org.pacta.infra.scenario.Demonstration.SURESNES;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** The parties sign the text that was voted: one refuses, the corrected text is signed anew by both, a party withdraws. */
@DisplayName("At signature, a convention")
class SignatureIT {

    private static final String[] BOTH = {"sign-convention@suresnes", "sign-convention@xxii"};
    private static final Map<String, ?> REFUSED = Map.of("decision", "refuse", "reason", "Assurance non conforme.");

    final Scene scene = Scene.of(SURESNES, Api.shared());

    @Test
    void refused_by_one_party_goes_back_to_its_authors_though_the_other_has_signed() throws InterruptedException {
        scene.comesToAsking(BOTH)
                .does("executif.suresnes", "sign-convention", Map.of())
                .does("executif.xxii", "sign-convention", REFUSED)
                .records("signature.ConventionSigned", "signature.SignatureRefused", "convention.ConventionReturned")
                .isLeft("draft", "submit-convention@suresnes");
    }

    @Test
    @Proves("AIX-08")
    void corrected_after_a_refusal_is_voted_and_signed_anew_by_both_parties() throws InterruptedException {
        scene.comesToAsking(BOTH)
                .does("executif.suresnes", "sign-convention", Map.of())
                .does("executif.xxii", "sign-convention", REFUSED)
                .comesToAsking("submit-convention@suresnes")
                .acts("juriste.suresnes", "fill-blank", Map.of("blank", "lieu-signature", "value", "Nanterre"))
                .comesToAsking(BOTH)
                .isLeft("signature", BOTH);
        var firstText =
                scene.dossier().facts("signature.SignatureOpened").getFirst().at("/data/text");
        scene.refuses(
                        scene.tries("executif.xxii", "sign-convention", Map.of("text", firstText)),
                        "signature.text-voted",
                        "n’est pas celui qui a été voté")
                .does("executif.xxii", "sign-convention", Map.of())
                .records("signature.ConventionSigned")
                .isLeft("signature", "sign-convention@suresnes");
    }

    @Test
    void withdrawn_between_two_signatures_is_open_to_no_signature() throws InterruptedException {
        scene.comesToAsking(BOTH)
                .does("executif.suresnes", "sign-convention", Map.of())
                .withdraws("executif.xxii")
                .records("signature.ConventionSigned", "convention.ConventionWithdrawn", "signature.SignatureCancelled")
                .isLeft("withdrawn");
    }
}
