package org.pacta.workflows.rupture;

import static org.pacta.workflows.rupture.RuptureSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.rupture.RuptureCommand.ProposeRupture;
import org.pacta.domain.rupture.RuptureCommand.WithdrawRupture;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.domain.rupture.RuptureTerms;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about an end by common accord: propose it, take the proposal back. */
public final class RuptureActs {

    private static final Set<String> OBLIGATIONS = Set.of("MET-08", "VAR-21");

    private RuptureActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(propose(), RuptureActs::closed),
                new Unasked(
                        withdraw(),
                        situation -> Living.closed(
                                situation,
                                RuptureForms.open(situation).isEmpty(),
                                "Aucune de vos propositions n’attend l’accord de l’autre partie.")));
    }

    private static Optional<String> closed(Situation situation) {
        return Living.closed(
                        situation,
                        RuptureForms.terms(situation).isEmpty(),
                        "Le texte ne prévoit pas que les parties mettent fin à la convention d’un commun accord, ou elles l’ont écarté.")
                .or(() -> Living.where(
                        !situation.by().mayActAs(situation.by().organisation(), Role.EXECUTIF),
                        "La lettre se signe par la personne compétente : votre exécutif."));
    }

    private static Asked propose() {
        return new Asked(
                "propose-rupture",
                MATTER,
                "Proposer de mettre fin à la convention d’un commun accord",
                "Chaque partie l’accepte par une lettre ou un courriel signé de la personne compétente. Lorsque le texte veut un préavis, toutes les lettres sont arrivées trois mois au moins avant la fin de la période ; trop tard, c’est pour la suivante.",
                OBLIGATIONS,
                RuptureActs::form,
                RuptureActs::command);
    }

    private static Form form(Situation situation) {
        var terms = RuptureForms.terms(situation).orElseThrow();
        var example = new HashMap<String, Object>(Map.of(
                "decision",
                "propose",
                "form",
                PliForm.EMAIL.name(),
                "text",
                "Nous vous proposons de mettre fin à la convention."));
        RuptureForms.periods(terms, situation.facts()).stream()
                .findFirst()
                .filter(period -> terms.notice() != null)
                .ifPresent(period -> example.put(RuptureForms.PERIOD, period.code()));
        if (!terms.atPeriodEnd())
            example.put(RuptureForms.END_ON, situation.today().toString());
        return new Form(
                List.of(accept("propose", "Signer la proposition")), RuptureForms.fields(terms, situation), example);
    }

    private static Command command(Situation situation, Answers answers) {
        return new ProposeRupture(
                new RuptureId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                terms(situation),
                answers.has(RuptureForms.PERIOD) ? LocalDate.parse(answers.line(RuptureForms.PERIOD)) : null,
                answers.has(RuptureForms.END_ON) ? answers.date(RuptureForms.END_ON) : null,
                PliForm.valueOf(answers.line("form")),
                answers.sealed("text"),
                situation.today());
    }

    private static RuptureTerms terms(Situation situation) {
        return RuptureForms.terms(situation).orElseThrow();
    }

    private static Asked withdraw() {
        return new Asked(
                "withdraw-rupture",
                MATTER,
                "Retirer une proposition de fin",
                "Tant que l’accord n’est pas conclu, vous pouvez retirer votre proposition ; la convention continue.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer la proposition")),
                        List.of(
                                RuptureForms.choice(RuptureForms.open(situation)),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new WithdrawRupture(
                        RuptureId.of(answers.line(RuptureForms.PROPOSAL)),
                        situation.by(),
                        answers.sealed("reason"),
                        situation.today()));
    }
}
