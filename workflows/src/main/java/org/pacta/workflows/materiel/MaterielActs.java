package org.pacta.workflows.materiel;

import static org.pacta.workflows.materiel.Goods.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.domain.materiel.EndPlan;
import org.pacta.domain.materiel.LineChange;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.MaterielCommand.PlanLineEnd;
import org.pacta.domain.materiel.MaterielCommand.ProposeLine;
import org.pacta.domain.materiel.MaterielCommand.ReviseLine;
import org.pacta.domain.materiel.MaterielCommand.WithdrawLine;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about the annexes: propose a line or its next version, plan its end, take that back. */
public final class MaterielActs {

    private static final String CHOSEN = "line";
    private static final LineKind[] ANNEXED = {LineKind.EQUIPMENT, LineKind.SUPPORT, LineKind.NETWORK, LineKind.DATA_SET
    };

    private MaterielActs() {}

    public static List<Act> all() {
        return Stream.concat(
                        Proposal.all().stream().map(MaterielActs::proposing),
                        Stream.of(
                                new Unasked(
                                        ending("plan-line-end", "Écrire la fin d’un bien partagé", ANNEXED),
                                        situation -> nothingToEnd(situation, ANNEXED)),
                                new Unasked(
                                        ending("plan-loan-return", "Reprendre le matériel prêté", LineKind.LOAN),
                                        situation -> nothingToEnd(situation, LineKind.LOAN)),
                                new Unasked(withdrawing(), MaterielActs::nothingToWithdraw),
                                NetworkActs.report(),
                                NetworkActs.settle()))
                .toList();
    }

    private static Act proposing(Proposal proposal) {
        var step = new Asked(
                proposal.action(),
                MATTER,
                proposal.title(),
                proposal.why(),
                Set.of(proposal.obligation()),
                situation -> LineForm.of(
                        situation, Goods.terms(situation, proposal.kind()).orElseThrow()),
                (situation, answers) -> proposed(situation, answers, proposal.kind()));
        return new Unasked(step, situation -> closed(situation, proposal.kind()));
    }

    private static Command proposed(Situation situation, Answers answers, LineKind kind) {
        var terms = Goods.terms(situation, kind).orElseThrow();
        var line = LineForm.read(answers, terms);
        return answers.has(LineForm.REPLACED)
                ? new ReviseLine(
                        MaterielId.of(answers.line(LineForm.REPLACED)), situation.by(), line, situation.today())
                : new ProposeLine(
                        new MaterielId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        terms,
                        line,
                        situation.today());
    }

    private static Asked ending(String action, String title, LineKind... kinds) {
        var lent = List.of(kinds).contains(LineKind.LOAN);
        return new Asked(
                action,
                MATTER,
                title,
                lent
                        ? "À la fin, le prêteur reprend son matériel sur un état contradictoire que les deux parties signent."
                        : "À la fin, les parties écrivent ce qui est retiré ou conservé, pourquoi, comment et quand. L’autre partie valide ce que vous proposez.",
                Set.of(lent ? "SUR-7.2" : "MET-24"),
                situation -> end(situation, lent, Goods.free(situation, kinds)),
                (situation, answers) -> new PlanLineEnd(
                        MaterielId.of(answers.line(CHOSEN)),
                        situation.by(),
                        answers.decision().equals("keep") ? LineChange.KEPT : LineChange.REMOVED,
                        new EndPlan(answers.sealed("terms"), answers.date("plannedOn")),
                        answers.has("statement") ? answers.hash("statement") : null,
                        situation.today()));
    }

    private static Form end(Situation situation, boolean lent, List<KeptLine> lines) {
        var remove = accept("remove", lent ? "Proposer la reprise" : "Proposer de retirer");
        var common = List.of(
                Field.choice(CHOSEN, "Bien", Goods.options(lines)),
                Field.of("terms", "Pourquoi et comment", PARAGRAPH),
                Field.of("plannedOn", "Au plus tard le", PLANNED_DATE));
        return new Form(
                lent ? List.of(remove) : List.of(remove, accept("keep", "Proposer de conserver")),
                lent
                        ? Stream.concat(common.stream(), Stream.of(LineForm.statement()))
                                .toList()
                        : common,
                Map.of(
                        "decision",
                        "remove",
                        CHOSEN,
                        lines.getFirst().id(),
                        "terms",
                        "Dépose par l’équipe du propriétaire, support remis en état.",
                        "plannedOn",
                        situation.today().plusMonths(1).toString()));
    }

    private static Asked withdrawing() {
        return new Asked(
                "withdraw-line",
                MATTER,
                "Reprendre une proposition sur les annexes",
                "Vous reprenez ce que vous avez proposé : l’autre partie n’a plus à répondre, et les annexes restent ce qu’elles sont.",
                Set.of("MET-09"),
                situation -> new Form(
                        List.of(refuse("withdraw", "Reprendre la proposition")),
                        List.of(
                                Field.choice(CHOSEN, "Ligne", Goods.options(Goods.pendingOfMine(situation))),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of(
                                "decision",
                                "withdraw",
                                CHOSEN,
                                Goods.pendingOfMine(situation).getFirst().id(),
                                "reason",
                                "La ligne est à réécrire.")),
                (situation, answers) -> new WithdrawLine(
                        MaterielId.of(answers.line(CHOSEN)),
                        situation.by(),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static Optional<String> closed(Situation situation, LineKind kind) {
        return Goods.terms(situation, kind).isEmpty()
                ? Optional.of("Cette convention n’a pas d’annexe pour de tels biens.")
                : closed(situation);
    }

    private static Optional<String> closed(Situation situation) {
        if (!Goods.hasAnnexes(situation))
            return Optional.of("Cette convention ne partage pas de biens ligne par ligne.");
        if (!Goods.isInForce(situation))
            return Optional.of("Les annexes se tiennent à jour tant que la convention est en vigueur.");
        return Goods.isServiceOfAParty(situation)
                ? Optional.empty()
                : Optional.of("Cet acte revient au service technique, au juriste ou à l’exécutif d’une partie.");
    }

    private static Optional<String> nothingToEnd(Situation situation, LineKind... kinds) {
        var closed = closed(situation);
        if (closed.isPresent()) return closed;
        return Goods.free(situation, kinds).isEmpty()
                ? Optional.of("Aucun bien de cette sorte n’est inscrit sans proposition en cours.")
                : Optional.empty();
    }

    private static Optional<String> nothingToWithdraw(Situation situation) {
        var closed = closed(situation);
        if (closed.isPresent()) return closed;
        return Goods.pendingOfMine(situation).isEmpty()
                ? Optional.of("Aucune de vos propositions n’attend de réponse.")
                : Optional.empty();
    }
}
