package org.pacta.workflows.demande;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.demande.DemandeCommand.AnswerRequest;
import org.pacta.domain.demande.DemandeCommand.ExtendRequest;
import org.pacta.domain.demande.DemandeCommand.RefuseRequest;
import org.pacta.domain.demande.DemandeCommand.WithdrawRequest;
import org.pacta.domain.demande.DemandeId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Form.Decision;
import org.pacta.workflows.step.Form.Tone;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The controller answers the person, refuses with reasons, or tells in time that it will take longer. */
final class AnswerStep {

    private static final String ANSWER = "answer";
    private static final String REFUSE = "refuse";
    private static final String EXTEND = "extend";
    private static final String WITHDRAWN = "withdrawn";

    private AnswerStep() {}

    static Step step() {
        return new Asked(
                        "answer-request",
                        DemandeSteps.MATTER,
                        "Répondre à la personne",
                        "La personne a sa réponse dans le mois de la réception. Une prolongation de deux mois ne vaut que si elle lui est annoncée, avec ses raisons, avant la fin de ce mois ; les cinquante jours du contrat n’y changent rien (RGPD, article 12(3)). Un refus lui dit pourquoi, et comment saisir la CNIL et le juge.",
                        Set.of("SUR-A3.1", "SUR-A3.2", "QA-35"),
                        AnswerStep::form,
                        AnswerStep::command)
                .until("dsr-answer", "dsr-extension");
    }

    private static Form form(Situation situation) {
        var decisions = new ArrayList<Decision>();
        decisions.add(accept(ANSWER, "Enregistrer la réponse"));
        if (situation.round() == 1)
            decisions.add(new Decision(EXTEND, "Enregistrer une prolongation annoncée", Tone.NEUTRAL));
        decisions.add(refuse(REFUSE, "Enregistrer un refus"));
        decisions.add(new Decision(WITHDRAWN, "La personne retire sa demande", Tone.NEUTRAL));
        var today = situation.today().toString();
        return new Form(decisions, fields(), Map.of("decision", ANSWER, "answeredOn", today, "identityChecked", true));
    }

    private static List<Field> fields() {
        return List.of(
                Field.of("answeredOn", "Réponse envoyée le", DATE).onlyFor(ANSWER),
                Field.of("identityChecked", "L’identité de la personne est vérifiée", YES_NO)
                        .onlyFor(ANSWER),
                Field.of("answerLate", "Motif du retard", PARAGRAPH)
                        .optional()
                        .onlyFor(ANSWER)
                        .hint("Seulement si le délai est passé."),
                Field.of("extensionReason", "Raisons données à la personne", PARAGRAPH)
                        .onlyFor(EXTEND),
                Field.of("toldOn", "Prolongation annoncée le", DATE).onlyFor(EXTEND),
                Field.of("refusalReason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE),
                Field.of("routesTold", "La réclamation à la CNIL et le recours au juge sont indiqués", YES_NO)
                        .onlyFor(REFUSE),
                Field.of("refusedOn", "Refus envoyé le", DATE).onlyFor(REFUSE),
                Field.of("refusalLate", "Motif du retard", PARAGRAPH)
                        .optional()
                        .onlyFor(REFUSE)
                        .hint("Seulement si le délai est passé."));
    }

    private static Command command(Situation situation, Answers answers) {
        var id = DemandeId.of(situation.subject());
        var by = situation.by();
        return switch (answers.decision()) {
            case EXTEND -> new ExtendRequest(id, by, answers.sealed("extensionReason"), answers.date("toldOn"));
            case REFUSE ->
                new RefuseRequest(
                        id,
                        by,
                        answers.sealed("refusalReason"),
                        answers.yes("routesTold"),
                        answers.sealedIfAny("refusalLate").orElse(null),
                        answers.date("refusedOn"));
            case WITHDRAWN -> new WithdrawRequest(id, by, situation.today());
            default ->
                new AnswerRequest(
                        id,
                        by,
                        answers.yes("identityChecked"),
                        answers.sealedIfAny("answerLate").orElse(null),
                        answers.date("answeredOn"));
        };
    }
}
