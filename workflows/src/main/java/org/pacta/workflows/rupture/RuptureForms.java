package org.pacta.workflows.rupture;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.rupture.RuptureTerms;
import org.pacta.workflows.pli.Plis;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;

/** What forms show of an end by common accord: the periods with which the convention may end, and the proposals. */
final class RuptureForms {

    static final String PERIOD = "period";
    static final String END_ON = "endOn";
    static final String PROPOSAL = "proposal";
    static final String REGISTER = "mutual-terminations";
    private static final String RUNNING = "running";

    private RuptureForms() {}

    static Optional<RuptureTerms> terms(Situation situation) {
        var facts = situation.facts();
        return RuptureTerms.of(facts.template(), facts.parties(), facts.blanks());
    }

    static List<Field> fields(RuptureTerms terms, Situation situation) {
        var fields = new ArrayList<Field>();
        var periods = periods(terms, situation.facts());
        if (terms.notice() != null)
            fields.add(Field.choice(PERIOD, "La convention prend fin avec la période", periods));
        if (!terms.atPeriodEnd()) fields.add(Field.of(END_ON, "Elle prend fin le", PLANNED_DATE));
        fields.add(Plis.form(terms.forms()));
        fields.add(Field.of("text", "Ce que dit la lettre", PARAGRAPH));
        return fields;
    }

    /** The current period, and the one that follows where the convention goes on by itself. */
    static List<Field.Option> periods(RuptureTerms terms, ConventionFacts facts) {
        return term(facts).stream()
                .flatMap(end -> Stream.concat(Stream.of(end), terms.next(end).stream()))
                .map(end -> new Field.Option(end.toString(), "qui s’achève le " + FrenchDay.of(end)))
                .toList();
    }

    static Optional<LocalDate> term(ConventionFacts facts) {
        return facts.deadlines().stream()
                .filter(each -> each.deadline().code().equals(ContractualTerm.CODE))
                .filter(each -> each.state().equals(RUNNING))
                .map(each -> each.deadline().lastDay())
                .findFirst();
    }

    /** Proposals that wait for an agreement. */
    static List<KeptLine> open(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("state").equals("RUPTURE_PROPOSED"))
                .filter(line -> line.cell("proposer")
                        .equals(situation.by().organisation().alias()))
                .toList();
    }

    static Field choice(List<KeptLine> lines) {
        return Field.choice(
                PROPOSAL,
                "Proposition",
                lines.stream()
                        .map(line -> new Field.Option(line.id(), "Proposée le " + Living.day(line.cell("proposedOn"))))
                        .toList());
    }
}
