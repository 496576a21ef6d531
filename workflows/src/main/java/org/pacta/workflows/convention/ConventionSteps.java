package org.pacta.workflows.convention;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.convention.ConventionCommand.GiveLegalVisa;
import org.pacta.domain.convention.ConventionCommand.NotifyConvention;
import org.pacta.domain.convention.ConventionCommand.ReturnConvention;
import org.pacta.domain.convention.ConventionCommand.SubmitConvention;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/** What is asked about the convention as a whole: to complete and submit it, to give the legal visa, to notify it. */
public final class ConventionSteps {

    private static final String MATTER = "convention";
    private static final String RETURN = "return";

    private ConventionSteps() {}

    public static List<Step> all() {
        return List.of(submit(), visa(), notification());
    }

    static Step submit() {
        return new Asked(
                "submit-convention",
                MATTER,
                "Compléter et soumettre la convention",
                "Les blancs et les contradictions du texte se règlent avant la soumission : ensuite le texte est figé, c’est lui qui sera voté et signé. Sans soumission, rien n’avance.",
                Set.of("MET-30", "VAR-06", "MET-02", "SUR-1"),
                situation -> new Form(
                        List.of(accept("submit", "Soumettre la convention")),
                        BlankFields.open(situation.facts()),
                        BlankFields.example(situation.facts(), "submit")),
                (situation, answers) -> {
                    var facts = situation.facts();
                    return new SubmitConvention(
                            facts.id(),
                            situation.by(),
                            BlankFields.values(facts, answers),
                            facts.textWith(BlankFields.clear(facts, answers)),
                            situation.today());
                });
    }

    private static Step visa() {
        return new Asked(
                "give-legal-visa",
                MATTER,
                "Viser juridiquement la convention",
                "Le service juridique de chaque partie vérifie la compétence, la qualification au regard de la commande publique et le texte. Un renvoi motivé rend le projet à ses auteurs ; sans visa, aucune assemblée n’est saisie.",
                Set.of("QA-47", "QA-48"),
                situation -> new Form(
                        List.of(accept("visa", "Donner le visa"), refuse(RETURN, "Renvoyer pour correction")),
                        List.of(
                                Field.of("observation", "Observation", PARAGRAPH)
                                        .optional()
                                        .onlyFor("visa"),
                                Field.of("reason", "Motif du renvoi", PARAGRAPH).onlyFor(RETURN)),
                        Map.of("decision", "visa")),
                (situation, answers) -> {
                    var facts = situation.facts();
                    return answers.decision().equals(RETURN)
                            ? new ReturnConvention(
                                    facts.id(),
                                    situation.by(),
                                    situation.round(),
                                    answers.sealed("reason"),
                                    situation.today())
                            : new GiveLegalVisa(
                                    facts.id(),
                                    situation.by(),
                                    situation.round(),
                                    answers.sealedIfAny("observation").orElse(null),
                                    situation.today());
                });
    }

    private static Step notification() {
        return new Asked(
                "notify-convention",
                MATTER,
                "Notifier la convention signée",
                "La convention prend effet le jour où le partenaire reçoit l’exemplaire signé ; son terme se compte de ce jour. Sans notification, elle n’est pas en vigueur.",
                Set.of("MET-06"),
                situation -> new Form(
                        List.of(accept("notify", "Enregistrer la notification")),
                        List.of(Field.of("notifiedOn", "Jour de réception par le partenaire", DATE)),
                        Map.of(
                                "decision",
                                "notify",
                                "notifiedOn",
                                situation.today().toString())),
                (situation, answers) ->
                        new NotifyConvention(situation.facts().id(), situation.by(), answers.date("notifiedOn")));
    }
}
