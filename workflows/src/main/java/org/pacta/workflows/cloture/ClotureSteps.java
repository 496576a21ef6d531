package org.pacta.workflows.cloture;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.cloture.ClotureCommand.ConfirmArchiving;
import org.pacta.domain.cloture.ClotureId;
import org.pacta.domain.cloture.EndDutyCommand.AttestEndDuty;
import org.pacta.domain.cloture.EndDutyId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked once a convention has ended: to do and attest what its end wants, then to archive the file. */
public final class ClotureSteps {

    private ClotureSteps() {}

    public static List<Step> all() {
        return List.of(attest(), archive());
    }

    private static Step attest() {
        return new Asked(
                "attest-end-duty",
                EndDutiesKept.MATTER,
                "Accomplir et attester un engagement de fin",
                "La convention est finie : le texte veut que ceci soit fait sans délai. Tant que ce n’est ni attesté ni écarté par l’autre partie, le dossier ne s’archive pas.",
                EndDutiesKept.OBLIGATIONS,
                ClotureSteps::attestation,
                (situation, answers) -> new AttestEndDuty(
                        EndDutyId.of(situation.subject()),
                        situation.by(),
                        answers.date("doneOn"),
                        answers.sealed("statement"),
                        answers.has("document") ? answers.hash("document") : null,
                        situation.today()));
    }

    private static Form attestation(Situation situation) {
        return new Form(
                List.of(accept("attest", "Attester que c’est fait")),
                List.of(
                        Field.of("doneOn", "Fait le", DATE).hint(EndDutiesKept.asked(situation)),
                        Field.of("statement", "Ce qui a été fait", PARAGRAPH),
                        Field.of("document", "Pièce justificative", DOCUMENT).optional()),
                Map.of(
                        "decision",
                        "attest",
                        "doneOn",
                        situation.today().toString(),
                        "statement",
                        "Fait et vérifié ce jour par nos services."));
    }

    private static Step archive() {
        return new Asked(
                "confirm-archiving",
                "cloture",
                "Archiver le dossier",
                "Tout ce que la fin demandait est attesté ou écarté. Archivé, le dossier ne change plus ; ce qui survit à la convention continue de courir.",
                Set.of(),
                situation -> new Form(
                        List.of(accept("archive", "Archiver le dossier")), List.of(), Map.of("decision", "archive")),
                (situation, answers) ->
                        new ConfirmArchiving(ClotureId.of(situation.subject()), situation.by(), situation.today()));
    }
}
