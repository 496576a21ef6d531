package org.pacta.workflows.depose;

import static org.pacta.workflows.step.Field.Kind.MEMBERS;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.depose.DeposeCommand.LiftDepose;
import org.pacta.domain.depose.DeposeCommand.OrderDepose;
import org.pacta.domain.depose.DeposeId;
import org.pacta.domain.depose.DeposeScope;
import org.pacta.domain.intervention.OrderCause;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.intervention.Interventions;
import org.pacta.workflows.materiel.Goods;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a host does of its own motion: order that goods of its guest be taken away, or lift that order. */
public final class DeposeActs {

    static final String MATTER = "depose";

    private static final String REGISTER = "removals";
    private static final String GOODS = "goods";
    private static final String ORDER = "order";
    private static final List<Field.Option> SCOPES =
            List.of(new Field.Option("WHOLE", "En totalité"), new Field.Option("PART", "En partie"));

    private DeposeActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(ordering(), situation -> closed(situation, hosted(situation))),
                new Unasked(lifting(), situation -> closed(situation, open(situation))));
    }

    private static Asked ordering() {
        return new Asked(
                "order-depose",
                MATTER,
                "Ordonner la dépose d’équipements",
                "L’accueillante fait retirer tout ou partie des installations, pour un manquement, une défaillance ou tout autre motif qui lui appartient, en le faisant savoir à la déposante.",
                Set.of("MET-21"),
                situation -> new Form(
                        List.of(accept(ORDER, "Ordonner la dépose")),
                        List.of(
                                Field.of(GOODS, "Équipements", MEMBERS).among(Goods.options(hosted(situation))),
                                Field.choice("scope", "Étendue", SCOPES),
                                Interventions.cause(),
                                Field.of("reason", "Motif et étendue", PARAGRAPH)),
                        Map.of(
                                "decision",
                                ORDER,
                                GOODS,
                                List.of(hosted(situation).getFirst().id()),
                                "scope",
                                "WHOLE",
                                "cause",
                                "OTHER",
                                "reason",
                                "Le support est remplacé.")),
                DeposeActs::ordered);
    }

    private static Command ordered(Situation situation, Answers answers) {
        return new OrderDepose(
                new DeposeId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                answers.members(GOODS).stream()
                        .map(chosen -> MaterielId.of(chosen.value()))
                        .collect(Collectors.toUnmodifiableSet()),
                DeposeScope.valueOf(answers.line("scope")),
                OrderCause.valueOf(answers.line("cause")),
                answers.sealed("reason"),
                situation.here().now(),
                situation.today());
    }

    private static Asked lifting() {
        return new Asked(
                "lift-depose",
                MATTER,
                "Lever un ordre de dépose",
                "L’accueillante ne demande plus la dépose : la déposante n’a plus rien à retirer.",
                Set.of("MET-21"),
                situation -> new Form(
                        List.of(accept("lift", "Lever l’ordre")),
                        List.of(
                                Field.choice(ORDER, "Ordre", orders(situation)),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of(
                                "decision",
                                "lift",
                                ORDER,
                                open(situation).getFirst().id(),
                                "reason",
                                "Le support reste en place.")),
                (situation, answers) -> new LiftDepose(
                        DeposeId.of(answers.line(ORDER)), situation.by(), answers.sealed("reason"), situation.today()));
    }

    /** Equipment of others that stands in one's own place. */
    private static List<KeptLine> hosted(Situation situation) {
        var mine = situation.by().organisation().alias();
        return Goods.standing(situation, LineKind.EQUIPMENT).stream()
                .filter(line -> line.cell("hosting").equals(mine))
                .toList();
    }

    private static List<KeptLine> open(Situation situation) {
        var mine = situation.by().organisation().alias();
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("state").equals("DEPOSE_ORDERED"))
                .filter(line -> line.cell("host").equals(mine))
                .toList();
    }

    private static List<Field.Option> orders(Situation situation) {
        return open(situation).stream()
                .map(line -> new Field.Option(line.id(), "Ordonnée le " + line.cell("orderedOn")))
                .toList();
    }

    private static Optional<String> closed(Situation situation, List<KeptLine> about) {
        if (!Goods.isInForce(situation))
            return Optional.of("La dépose s’ordonne tant que la convention est en vigueur.");
        if (!Goods.isServiceOfAParty(situation))
            return Optional.of("Cet acte revient au service technique, au juriste ou à l’exécutif de l’accueillante.");
        return about.isEmpty() ? Optional.of("Aucun équipement hébergé n’est concerné.") : Optional.empty();
    }
}
