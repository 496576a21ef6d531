package org.pacta.workflows.echange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.echange.EchangeId;
import org.pacta.domain.echange.ExchangeTerms;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.materiel.Goods;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** What forms show of exchanges of data: the clauses, the papers to accept, the lines of the register. */
final class Exchanges {

    static final String MATTER = "echange";

    private static final String REGISTER = "exchanges";
    private static final Map<String, String> PAPERS = Map.of(
            "charte-de-la-donnee", "J’accepte la charte de la donnée",
            "clause-d-interface", "J’accepte la clause d’interface");

    private Exchanges() {}

    static Optional<ExchangeTerms> terms(Situation situation) {
        var facts = situation.facts();
        return ExchangeTerms.of(facts.template(), facts.parties());
    }

    /** One question for each paper that the clause names. */
    static List<Field> papers(Situation situation) {
        return documents(situation).stream()
                .map(code -> Field.of(code, PAPERS.getOrDefault(code, code), Field.Kind.YES_NO))
                .toList();
    }

    static Set<String> accepted(Situation situation, Answers answers) {
        return documents(situation).stream().filter(answers::yes).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> documents(Situation situation) {
        return terms(situation).stream()
                .flatMap(terms -> terms.documents().stream())
                .sorted()
                .toList();
    }

    static List<KeptLine> in(Situation situation, String... states) {
        var wanted = Set.of(states);
        return situation.facts().register(REGISTER).stream()
                .filter(line -> wanted.contains(line.cell("state")))
                .toList();
    }

    static List<Field.Option> options(List<KeptLine> lines) {
        return lines.stream()
                .map(line -> new Field.Option(line.id(), "Proposé le " + line.cell("proposedOn")))
                .toList();
    }

    static Optional<String> closed(Situation situation) {
        if (terms(situation).isEmpty()) return Optional.of("Cette convention n’organise pas d’échanges de données.");
        if (!Goods.isInForce(situation))
            return Optional.of("Les données s’échangent tant que la convention est en vigueur.");
        var by = situation.by();
        return Goods.isParty(situation, by.organisation())
                        && by.mayActAs(by.organisation(), Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF)
                ? Optional.empty()
                : Optional.of(
                        "Cet acte revient au DPO, au juriste, au service technique ou à l’exécutif d’une partie.");
    }

    static Optional<String> closed(Situation situation, List<?> about, String nothing) {
        var closed = closed(situation);
        return closed.isPresent() || !about.isEmpty() ? closed : Optional.of(nothing);
    }

    static EchangeId id(Situation situation) {
        return EchangeId.of(situation.subject());
    }
}
