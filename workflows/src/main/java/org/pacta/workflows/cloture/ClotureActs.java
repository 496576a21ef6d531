package org.pacta.workflows.cloture;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.cloture.EndDutyCommand.DispenseWithEndDuty;
import org.pacta.domain.cloture.EndDutyId;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion once a convention has ended: do without what another party owes. */
public final class ClotureActs {

    private static final String DUTY = "duty";

    private ClotureActs() {}

    public static List<Act> all() {
        return List.of(new Unasked(dispense(), ClotureActs::closed));
    }

    private static Asked dispense() {
        return new Asked(
                "dispense-with-end-duty",
                EndDutiesKept.MATTER,
                "Renoncer à un engagement de fin",
                "Vous dispensez par écrit l’autre partie de ce qu’elle devait faire à la fin de la convention : cela ne lui sera plus demandé.",
                Set.of("SUR-21"),
                situation -> new Form(
                        List.of(refuse("dispense", "Renoncer à cet engagement")),
                        List.of(
                                Field.choice(DUTY, "Engagement", options(situation)),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new DispenseWithEndDuty(
                        EndDutyId.of(answers.line(DUTY)), situation.by(), answers.sealed("reason"), situation.today()));
    }

    private static List<Field.Option> options(Situation situation) {
        return EndDutiesKept.owedByOthers(situation).stream()
                .map(line -> new Field.Option(line.id(), named(line, situation)))
                .toList();
    }

    private static String named(KeptLine line, Situation situation) {
        return line.cell("title") + " · " + Living.nameOf(EndDutiesKept.owner(line), situation.facts());
    }

    private static Optional<String> closed(Situation situation) {
        if (!situation.by().mayActAs(situation.by().organisation(), Role.JURISTE, Role.EXECUTIF))
            return Optional.of("Cet acte revient au service juridique ou à l’exécutif.");
        return EndDutiesKept.owedByOthers(situation).isEmpty()
                ? Optional.of("L’autre partie ne doit rien qui tienne à la fin de la convention.")
                : Optional.empty();
    }
}
