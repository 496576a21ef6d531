package org.pacta.workflows.signature;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.HASH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.signature.SignatureCommand.RefuseSignature;
import org.pacta.domain.signature.SignatureCommand.SignConvention;
import org.pacta.domain.signature.SignatureId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/** What is asked of the authorised person of each party: to sign the very text that was voted, or to refuse. */
public final class SignatureSteps {

    private static final String REFUSE = "refuse";

    private SignatureSteps() {}

    public static List<Step> all() {
        return List.of(sign());
    }

    private static Step sign() {
        return new Asked(
                        "sign-convention",
                        "signature",
                        "Signer la convention",
                        "Vous signez, au nom de votre organisation, le texte dont l’empreinte est affichée, et aucun autre. Un refus motivé renvoie la convention à ses auteurs.",
                        Set.of("AIX-08", "MET-29", "SUR-26"),
                        situation -> {
                            var voted = situation
                                    .facts()
                                    .submittedText()
                                    .map(Sha256::hex)
                                    .orElse("");
                            return new Form(
                                    List.of(
                                            accept("sign", "Signer la convention"),
                                            refuse(REFUSE, "Refuser de signer")),
                                    List.of(
                                            Field.of("text", "Empreinte du texte que vous signez", HASH)
                                                    .onlyFor("sign"),
                                            Field.of("signedOn", "Date de signature", DATE)
                                                    .onlyFor("sign"),
                                            Field.of("reason", "Motif du refus", PARAGRAPH)
                                                    .onlyFor(REFUSE)),
                                    Map.of(
                                            "decision",
                                            "sign",
                                            "text",
                                            voted,
                                            "signedOn",
                                            situation.today().toString()));
                        },
                        (situation, answers) -> {
                            var id = SignatureId.of(situation.subject());
                            return answers.decision().equals(REFUSE)
                                    ? new RefuseSignature(
                                            id, situation.by(), answers.sealed("reason"), situation.today())
                                    : new SignConvention(
                                            id, situation.by(), answers.hash("text"), answers.date("signedOn"));
                        })
                .inPerson();
    }
}
