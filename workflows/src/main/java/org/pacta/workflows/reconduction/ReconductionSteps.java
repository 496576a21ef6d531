package org.pacta.workflows.reconduction;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.reconduction.Continuation;
import org.pacta.domain.reconduction.PeriodTerms;
import org.pacta.domain.reconduction.ReconductionCommand.RecordBalance;
import org.pacta.domain.reconduction.ReconductionId;
import org.pacta.domain.template.Renewal;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked before a period of a convention ends: its balance, and whether the parties go on. */
public final class ReconductionSteps {

    private static final String MATTER = "reconduction";
    private static final String CONTINUATION = "continuation";

    private ReconductionSteps() {}

    public static List<Step> all() {
        return List.of(balance());
    }

    private static Step balance() {
        return new Asked(
                "record-balance",
                MATTER,
                "Établir le bilan avant le terme",
                "Le terme approche : le bilan dit aux parties s’il faut continuer, changer le texte, en écrire un autre ou s’arrêter. Sans lui, le terme produit quand même son effet.",
                Set.of("MET-25", "MET-26"),
                ReconductionSteps::form,
                (situation, answers) -> new RecordBalance(
                        ReconductionId.of(situation.subject()),
                        situation.by(),
                        Continuation.valueOf(answers.line(CONTINUATION)),
                        answers.sealed("figures"),
                        answers.sealed("appraisal"),
                        answers.has("document") ? answers.hash("document") : null,
                        situation.today()));
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(accept("record", "Enregistrer le bilan")),
                List.of(
                        Field.of("figures", "Bilan en chiffres", PARAGRAPH).hint(known(situation)),
                        Field.of("appraisal", "Appréciation", PARAGRAPH)
                                .hint("Ce qui a réussi, ce qui a manqué, ce que les usagers et les agents en disent."),
                        Field.choice(
                                        CONTINUATION,
                                        "Suite",
                                        List.of(
                                                new Field.Option("GO_ON", "Continuer sous le même texte"),
                                                new Field.Option("GO_ON_AMENDED", "Continuer avec un avenant"),
                                                new Field.Option(
                                                        "NEW_CONVENTION",
                                                        "Passer à une nouvelle convention, avec ses clauses financières"),
                                                new Field.Option("STOP", "S’arrêter")))
                                .hint(whatTheTermDoes(situation)),
                        Field.of("document", "Bilan complet", DOCUMENT).optional()),
                Map.of(
                        "decision",
                        "record",
                        "figures",
                        "Douze comités, trois algorithmes éprouvés.",
                        "appraisal",
                        "L’essai a atteint ses buts.",
                        CONTINUATION,
                        "GO_ON"));
    }

    /** What the registers of the convention already count. */
    private static String known(Situation situation) {
        var facts = situation.facts();
        var meetings = facts.meetings().size();
        var breaches = facts.register("breaches").size();
        var subject = ReconductionId.of(situation.subject());
        return "Aux registres : %d réunion(s) de comité, %d violation(s) de données. Terme : le %s."
                .formatted(meetings, breaches, FrenchDay.of(subject.lastDay()));
    }

    private static String whatTheTermDoes(Situation situation) {
        if (situation.facts().template().term().renewal() != Renewal.TACIT_YEARLY)
            return "Ce choix ne prolonge ni n’arrête rien par lui-même : au terme, la convention finit, sauf prolongation ou avenant.";
        var silence = "Ce choix n’arrête rien par lui-même : sans résiliation, la convention se reconduit.";
        return lastNotice(situation)
                .map(notice -> silence + " Dernier jour utile pour qu’une résiliation arrive : "
                        + notice.deadline().endInWords() + ".")
                .orElse(silence);
    }

    private static Optional<DeadlineFacts> lastNotice(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(known -> known.state().equals("running"))
                .filter(known -> PeriodTerms.isANotice(known.deadline().code()))
                .findFirst();
    }
}
