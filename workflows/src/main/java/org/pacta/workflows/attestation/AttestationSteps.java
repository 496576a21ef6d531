package org.pacta.workflows.attestation;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.attestation.AttestationCommand.DeliverAttestation;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What a party is asked when a paper of its own is due, for the first time or before the last one expires. */
public final class AttestationSteps {

    private AttestationSteps() {}

    public static List<Step> all() {
        return List.of(deliver());
    }

    private static Step deliver() {
        return new Asked(
                        "deliver-attestation",
                        Attestations.MATTER,
                        "Remettre une attestation",
                        "La convention veut que vous prouviez par une attestation que vous remplissez cet engagement. Si elle expire avant le terme, la suivante vous sera demandée peu avant ; les jours sans couverture sont enregistrés.",
                        Set.of("VAR-16", "VAR-18", "SUR-13.3", "SUR-A1", "QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5"),
                        AttestationSteps::form,
                        (situation, answers) -> new DeliverAttestation(
                                AttestationId.of(situation.subject()),
                                situation.by(),
                                answers.sealed("issuer"),
                                answers.line("reference"),
                                answers.has("document") ? answers.hash("document") : null,
                                answers.date("validFrom"),
                                answers.has("validUntil") ? answers.date("validUntil") : null,
                                Attestations.term(situation),
                                situation.today()))
                .until("sur-insurance", "var-insurance");
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(accept("deliver", "Remettre l’attestation")),
                List.of(
                        Field.of("issuer", "Établie par", LINE).hint(Attestations.asked(situation)),
                        Field.of("reference", "Référence de l’attestation", LINE),
                        Field.of("document", "Attestation", DOCUMENT).optional(),
                        Field.of("validFrom", "Vaut à partir du", PLANNED_DATE),
                        Field.of("validUntil", "Vaut jusqu’au", PLANNED_DATE)
                                .optional()
                                .hint("Nécessaire pour une assurance : c’est ce jour qui fait demander la suivante.")),
                Map.of(
                        "decision",
                        "deliver",
                        "issuer",
                        "Compagnie de démonstration",
                        "reference",
                        "RC-1",
                        "validFrom",
                        situation.today().toString(),
                        "validUntil",
                        situation.today().plusYears(1).toString()));
    }
}
