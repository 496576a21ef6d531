package org.pacta.workflows.demande;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.demande.DemandeCommand.DecideOnImages;
import org.pacta.domain.demande.DemandeCommand.ForwardRequest;
import org.pacta.domain.demande.DemandeCommand.JustifyDelay;
import org.pacta.domain.demande.DemandeCommand.ProvideElements;
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

/** What a person's request asks of the parties: to forward it, to decide on its images, to help, to answer. */
public final class DemandeSteps {

    static final String MATTER = "demande";
    private static final String KEEP = "keep";
    private static final String JUSTIFY = "justify";
    private static final String PROVIDE = "provide";

    private DemandeSteps() {}

    public static List<Step> all() {
        return List.of(forward(), decideOnImages(), AnswerStep.step(), provide());
    }

    private static Step forward() {
        return new Asked(
                "forward-request",
                MATTER,
                "Transmettre la demande au délégué du responsable de traitement",
                "La demande d’une personne est arrivée chez vous, sous-traitant : transmettez-la dès réception, par courriel, au délégué de l’autre partie, qui répond. Le mois de la personne court déjà ; le temps écoulé est enregistré.",
                Set.of("SUR-A3.1"),
                situation -> new Form(
                        List.of(accept("forward", "Enregistrer la transmission")),
                        List.of(Field.moment("forwardedAt", "Courriel envoyé au délégué le", situation.here())),
                        Map.of(
                                "decision",
                                "forward",
                                "forwardedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new ForwardRequest(
                        DemandeId.of(situation.subject()),
                        situation.by(),
                        answers.moment("forwardedAt"),
                        situation.today()));
    }

    private static Step decideOnImages() {
        return new Asked(
                        "decide-on-images",
                        MATTER,
                        "Décider du sort des images demandées",
                        "La personne demande des images qui doivent être détruites avant que sa réponse ne soit due : le droit d’accès et la destruction se contredisent. Décidez, avec votre motif, de les conserver à part pour cette demande ou de les laisser détruire.",
                        Set.of("QA-35"),
                        situation -> new Form(
                                List.of(
                                        accept(KEEP, "Les conserver pour cette demande"),
                                        refuse("destroy", "Les laisser détruire")),
                                List.of(Field.of("reason", "Motif", PARAGRAPH)),
                                Map.of(
                                        "decision",
                                        KEEP,
                                        "reason",
                                        "La copie demandée est extraite et gardée jusqu’à la réponse.")),
                        (situation, answers) -> new DecideOnImages(
                                DemandeId.of(situation.subject()),
                                situation.by(),
                                answers.decision().equals(KEEP),
                                answers.sealed("reason"),
                                situation.today()))
                .until("cctv-images");
    }

    private static Step provide() {
        return new Asked(
                        "provide-elements",
                        MATTER,
                        "Fournir les éléments de la réponse, ou justifier le retard",
                        "Vous aidez le responsable de traitement à répondre. Si les éléments ne peuvent pas être réunis dans le mois, justifiez-le assez tôt pour que la personne en soit informée avant la fin de ce mois : passé ce jour, rien ne prolonge plus le délai.",
                        Set.of("SUR-A3.2"),
                        situation -> new Form(
                                List.of(
                                        accept(PROVIDE, "Fournir les éléments"),
                                        new Decision(JUSTIFY, "Justifier le retard", Tone.NEUTRAL)),
                                List.of(
                                        Field.of("elements", "Éléments fournis", PARAGRAPH)
                                                .onlyFor(PROVIDE),
                                        Field.of("document", "Pièce", DOCUMENT)
                                                .optional()
                                                .onlyFor(PROVIDE),
                                        Field.of("evidence", "Justification du retard", PARAGRAPH)
                                                .onlyFor(JUSTIFY)),
                                Map.of(
                                        "decision",
                                        PROVIDE,
                                        "elements",
                                        "Extraction des données de comptage, sans image.")),
                        DemandeSteps::help)
                .until("dsr-answer", "dsr-extension");
    }

    private static Command help(Situation situation, Answers answers) {
        var id = DemandeId.of(situation.subject());
        return answers.decision().equals(JUSTIFY)
                ? new JustifyDelay(id, situation.by(), answers.sealed("evidence"), situation.today())
                : new ProvideElements(
                        id,
                        situation.by(),
                        answers.sealed("elements"),
                        answers.has("document") ? answers.hash("document") : null,
                        situation.today());
    }
}
