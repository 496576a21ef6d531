package org.pacta.workflows.deliberation;

import static org.pacta.workflows.deliberation.DeliberationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Field.Kind.TIME;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.deliberation.Convening;
import org.pacta.domain.deliberation.DeliberationCommand.ConveneCouncil;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The secretariat convenes the assembly: when it was called, for when, and how. */
final class ConveningStep {

    private ConveningStep() {}

    static Step step() {
        return new Asked(
                "convene-council",
                MATTER,
                "Convoquer l’assemblée",
                "Entre l’envoi et la séance, la loi veut des jours francs (cinq à partir de 3 500 habitants) : trop courte, la convocation rend la séance irrégulière.",
                Set.of("AIX-01"),
                ConveningStep::conveningForm,
                (situation, answers) -> new ConveneCouncil(
                        DeliberationId.of(situation.subject()),
                        situation.by(),
                        new Convening(
                                answers.date("sentOn"),
                                answers.date("sittingOn"),
                                answers.time("sittingAt"),
                                Convening.Channel.valueOf(answers.line("channel")),
                                answers.yes("urgent"))));
    }

    private static Form conveningForm(Situation situation) {
        return new Form(
                List.of(accept("convene", "Enregistrer la convocation")),
                List.of(
                        Field.of("sentOn", "Date d’envoi de la convocation", DATE),
                        Field.of("sittingOn", "Date de la séance", PLANNED_DATE),
                        Field.of("sittingAt", "Heure de la séance", TIME),
                        Field.of("channel", "Mode d’envoi", CHOICE)
                                .among(List.of(
                                        new Field.Option("ELECTRONIC", "Par voie électronique"),
                                        new Field.Option("PAPER", "Sur papier, à la demande du membre"))),
                        Field.of("urgent", "Urgence", YES_NO)
                                .hint(
                                        "Le délai peut être ramené à un jour franc ; l’assemblée se prononce sur l’urgence à l’ouverture.")),
                Map.of(
                        "decision",
                        "convene",
                        "sentOn",
                        situation.today().minusDays(15).toString(),
                        "sittingOn",
                        situation.today().minusDays(1).toString(),
                        "sittingAt",
                        "09:00",
                        "channel",
                        "ELECTRONIC",
                        "urgent",
                        false));
    }
}
