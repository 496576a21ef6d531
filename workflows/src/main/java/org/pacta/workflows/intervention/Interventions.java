package org.pacta.workflows.intervention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.intervention.InterventionId;
import org.pacta.domain.intervention.InterventionTerms;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.workflows.materiel.Goods;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** What forms show of interventions: the clauses, the supports of the annexes, the lines of the register. */
public final class Interventions {

    static final String MATTER = "intervention";
    static final String SUPPORTS = "supports";

    private static final String REGISTER = "interventions";
    private static final List<Field.Option> CAUSES = List.of(
            new Field.Option("NON_COMPLIANCE", "Manquement"),
            new Field.Option("FAILURE", "Défaillance"),
            new Field.Option("OTHER", "Autre motif"));

    private Interventions() {}

    static Optional<InterventionTerms> terms(Situation situation) {
        var facts = situation.facts();
        return InterventionTerms.of(facts.template(), facts.parties());
    }

    /** Why the host orders: a fault is not needed. */
    public static Field cause() {
        return Field.choice("cause", "Cause", CAUSES).hint("Tout motif qui appartient à l’accueillante suffit.");
    }

    /** Supports and networks of the other party that stand in the annexes. */
    static List<KeptLine> carriers(Situation situation) {
        var mine = situation.by().organisation().alias();
        return Goods.standing(situation, LineKind.SUPPORT, LineKind.NETWORK).stream()
                .filter(line -> !line.cell("hosting").equals(mine))
                .toList();
    }

    static Field supports(String label, List<Field.Option> options) {
        return Field.of(SUPPORTS, label, Field.Kind.MEMBERS).among(options);
    }

    static Set<MaterielId> supports(Answers answers) {
        return answers.members(SUPPORTS).stream()
                .map(chosen -> MaterielId.of(chosen.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The line of the register that a step is about. */
    static Optional<KeptLine> asked(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.id().equals(situation.subject()))
                .findFirst();
    }

    /** Of the lines that stand, those whose ids a cell lists. */
    static List<Field.Option> listed(Situation situation, String column) {
        var ids = asked(situation).map(line -> line.cell(column)).orElse("");
        return Goods.options(Goods.standing(situation, LineKind.SUPPORT, LineKind.NETWORK).stream()
                .filter(line -> ids.contains(line.id()))
                .toList());
    }

    static List<KeptLine> in(Situation situation, String seat, String... states) {
        var wanted = Set.of(states);
        var mine = situation.by().organisation().alias();
        return situation.facts().register(REGISTER).stream()
                .filter(line -> wanted.contains(line.cell("state")))
                .filter(line -> line.cell(seat).equals(mine))
                .toList();
    }

    static List<Field.Option> options(List<KeptLine> lines) {
        return lines.stream()
                .map(line -> new Field.Option(line.id(), "Demandée le " + line.cell("requestedOn")))
                .toList();
    }

    static List<String> codes(List<Field.Option> options) {
        return options.stream().map(Field.Option::code).toList();
    }

    static Optional<String> closed(Situation situation, List<?> about, String nothing) {
        if (terms(situation).isEmpty())
            return Optional.of("Cette convention ne prévoit pas de demandes d’intervention.");
        if (!Goods.isInForce(situation))
            return Optional.of("On intervient chez l’autre tant que la convention est en vigueur.");
        if (!Goods.isServiceOfAParty(situation))
            return Optional.of("Cet acte revient au service technique, au juriste ou à l’exécutif d’une partie.");
        return about.isEmpty() ? Optional.of(nothing) : Optional.empty();
    }

    static InterventionId id(Situation situation) {
        return InterventionId.of(situation.subject());
    }
}
