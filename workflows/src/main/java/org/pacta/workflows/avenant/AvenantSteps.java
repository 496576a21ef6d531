package org.pacta.workflows.avenant;

import static org.pacta.workflows.avenant.Avenants.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.HASH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.avenant.AvenantCommand.GiveAvenantVisa;
import org.pacta.domain.avenant.AvenantCommand.NotifyAvenant;
import org.pacta.domain.avenant.AvenantCommand.ReturnAvenant;
import org.pacta.domain.avenant.AvenantCommand.SubmitAvenant;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked about an avenant as a whole: to submit it, to give the legal visa, to notify it. */
public final class AvenantSteps {

    private static final String RETURN = "return";

    private AvenantSteps() {}

    public static List<Step> all() {
        return List.of(submit(), visa(), notification());
    }

    private static Step submit() {
        return new Asked(
                "submit-avenant",
                MATTER,
                "Compléter et soumettre l’avenant",
                "Dites ce que l’avenant change, puis soumettez-le : son texte est alors figé, c’est lui qui sera visé, voté et signé. Un seul avenant à la fois est en cours d’approbation.",
                Set.of("SUR-24", "VAR-02"),
                situation -> new Form(
                        List.of(accept("submit", "Soumettre l’avenant")),
                        List.of(Field.of("text", "Empreinte de l’avenant que vous soumettez", HASH)),
                        Map.of("decision", "submit", "text", shown(situation))),
                (situation, answers) ->
                        new SubmitAvenant(id(situation), situation.by(), answers.hash("text"), situation.today()));
    }

    private static String shown(Situation situation) {
        return situation.facts().draftOf(id(situation)).hex();
    }

    private static Step visa() {
        return new Asked(
                "give-avenant-visa",
                MATTER,
                "Viser juridiquement l’avenant",
                "Le service juridique de chaque partie vérifie ce que l’avenant change et s’il bouleverse l’équilibre de la convention. Un renvoi motivé le rend à ses auteurs ; sans visa, aucune assemblée n’est saisie.",
                Set.of("SUR-24", "QA-47", "QA-48"),
                situation -> new Form(
                        List.of(accept("visa", "Donner le visa"), refuse(RETURN, "Renvoyer pour correction")),
                        List.of(
                                Field.of("observation", "Observation", PARAGRAPH)
                                        .optional()
                                        .onlyFor("visa"),
                                Field.of("reason", "Motif du renvoi", PARAGRAPH).onlyFor(RETURN)),
                        Map.of("decision", "visa")),
                (situation, answers) -> answers.decision().equals(RETURN)
                        ? new ReturnAvenant(
                                id(situation),
                                situation.by(),
                                situation.round(),
                                answers.sealed("reason"),
                                situation.today())
                        : new GiveAvenantVisa(
                                id(situation),
                                situation.by(),
                                situation.round(),
                                answers.sealedIfAny("observation").orElse(null),
                                situation.today()));
    }

    private static Step notification() {
        return new Asked(
                "notify-avenant",
                MATTER,
                "Notifier l’avenant signé",
                "L’avenant prend effet le jour où le partenaire en reçoit l’exemplaire signé. Sans notification, la convention reste ce qu’elle est.",
                Set.of("SUR-24"),
                situation -> new Form(
                        List.of(accept("notify", "Enregistrer la notification")),
                        List.of(Field.of("notifiedOn", "Jour de réception par le partenaire", DATE)),
                        Map.of(
                                "decision",
                                "notify",
                                "notifiedOn",
                                situation.today().toString())),
                (situation, answers) -> new NotifyAvenant(id(situation), situation.by(), answers.date("notifiedOn")));
    }

    private static AvenantId id(Situation situation) {
        return AvenantId.of(situation.subject());
    }
}
