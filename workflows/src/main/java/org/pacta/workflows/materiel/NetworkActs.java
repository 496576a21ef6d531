package org.pacta.workflows.materiel;

import static org.pacta.workflows.materiel.Goods.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.materiel.NetworkProblemCommand.ReportNetworkProblem;
import org.pacta.domain.materiel.NetworkProblemCommand.SettleNetworkProblem;
import org.pacta.domain.materiel.NetworkProblemId;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** Host and guest of a network tell each other its problems as soon as possible, and what became of them (MET-14, MET-15). */
final class NetworkActs {

    private static final String REGISTER = "network-problems";
    private static final String NETWORK = "network";
    private static final String PROBLEM = "problem";

    private NetworkActs() {}

    static Act report() {
        var step = new Asked(
                "report-network-problem",
                MATTER,
                "Signaler un problème de réseau",
                "L’accueillante et la déposante d’un réseau se signalent tout problème au plus vite. Le texte ne donne pas de délai : le temps écoulé depuis la constatation est gardé.",
                Set.of("MET-14", "MET-15"),
                situation -> new Form(
                        List.of(accept("report", "Signaler le problème")),
                        List.of(
                                Field.choice(NETWORK, "Réseau", Goods.options(networks(situation))),
                                Field.of("description", "Ce qui a été constaté", PARAGRAPH),
                                Field.moment("noticedAt", "Constaté le", situation.here())),
                        Map.of(
                                "decision",
                                "report",
                                NETWORK,
                                networks(situation).getFirst().id(),
                                "description",
                                "Plus aucune mesure ne remonte d’une passerelle.",
                                "noticedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new ReportNetworkProblem(
                        new NetworkProblemId(
                                situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        MaterielId.of(answers.line(NETWORK)),
                        answers.sealed("description"),
                        answers.moment("noticedAt"),
                        situation.here().now(),
                        situation.today()));
        return new Unasked(step, situation -> closed(situation, networks(situation)));
    }

    static Act settle() {
        var step = new Asked(
                "settle-network-problem",
                MATTER,
                "Clore un problème de réseau",
                "Le problème signalé est réglé : vous dites comment, et quand.",
                Set.of("MET-14", "MET-15"),
                situation -> new Form(
                        List.of(accept("settle", "Enregistrer la suite")),
                        List.of(
                                Field.choice(PROBLEM, "Problème", problems(situation)),
                                Field.of("outcome", "Ce qui a été fait", PARAGRAPH),
                                Field.moment("settledAt", "Réglé le", situation.here())),
                        Map.of(
                                "decision",
                                "settle",
                                PROBLEM,
                                open(situation).getFirst().id(),
                                "outcome",
                                "Passerelle remplacée.",
                                "settledAt",
                                situation.here().now().toString())),
                (situation, answers) -> new SettleNetworkProblem(
                        NetworkProblemId.of(answers.line(PROBLEM)),
                        situation.by(),
                        answers.sealed("outcome"),
                        answers.moment("settledAt"),
                        situation.here().now(),
                        situation.today()));
        return new Unasked(step, situation -> closed(situation, open(situation)));
    }

    /** Networks of which the annex says who uses them. */
    private static List<KeptLine> networks(Situation situation) {
        return Goods.standing(situation, LineKind.NETWORK).stream()
                .filter(line -> !line.cell("guest").isEmpty())
                .toList();
    }

    private static List<KeptLine> open(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("settledAt").isEmpty())
                .toList();
    }

    private static List<Field.Option> problems(Situation situation) {
        return open(situation).stream()
                .map(line -> new Field.Option(line.id(), "Signalé le " + line.cell("reportedOn")))
                .toList();
    }

    private static Optional<String> closed(Situation situation, List<KeptLine> about) {
        if (!Goods.hasAnnexes(situation)) return Optional.of("Cette convention ne prête pas de réseau.");
        if (!Goods.isInForce(situation))
            return Optional.of("Les réseaux se partagent tant que la convention est en vigueur.");
        var by = situation.by();
        if (!Goods.isServiceOfAParty(situation) && !by.mayActAs(by.organisation(), Role.DPO))
            return Optional.of("Cet acte revient aux services des deux parties.");
        return about.isEmpty() ? Optional.of("Aucun réseau n’est concerné.") : Optional.empty();
    }
}
