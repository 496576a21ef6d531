package org.pacta.workflows.deadline;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.domain.deadline.DeadlineCommand.ChangeClock;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Ground.Effect;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party records of its own motion about the clock of a deadline: it stops, goes on, starts anew or gets longer. */
public final class DeadlineActs {

    private static final Set<String> OBLIGATIONS = Set.of("SUR-7.b", "SUR-15.2", "AIX-14");

    private static final Field RECEIPT = Field.of(ClockAct.RECEIVED, "Recours gracieux reçu le", DATE)
            .optional()
            .hint(
                    "Le silence gardé à partir de ce jour finit par valoir rejet (CRPA L231-4), et le délai repart alors de lui-même. Sans date, le jour de l’interruption compte.");

    private DeadlineActs() {}

    public static List<Act> all() {
        return List.of(
                act(
                        new ClockAct("suspend-deadline", Effect.SUSPENDS, "running"),
                        "Suspendre un délai",
                        "Le texte arrête ce délai le temps qu’une condition soit remplie, par exemple que la CNIL reçoive les informations demandées ; ce qui a couru reste acquis.",
                        "Suspendre depuis le"),
                act(
                        new ClockAct("resume-deadline", Effect.SUSPENDS, "suspended"),
                        "Faire reprendre un délai",
                        "La cause de la suspension a cessé : le délai repart où il s’était arrêté, et la nouvelle échéance est calculée.",
                        "Reprise le"),
                act(
                        new ClockAct("interrupt-deadline", Effect.INTERRUPTS, "running"),
                        "Interrompre un délai",
                        "Un recours gracieux, ou la demande de pièces du préfet, efface ce qui a couru : le délai recommencera en entier.",
                        "Interrompu le"),
                act(
                        new ClockAct(ClockAct.RESTART, Effect.INTERRUPTS, "interrupted"),
                        "Faire repartir un délai",
                        "La cause de l’interruption a cessé, par le rejet exprès du recours ou la réception des pièces : le délai entier court à nouveau. Le silence gardé sur un recours gracieux le fait repartir de lui-même ; un rejet exprès qui suit le fait repartir encore (CJA R421-2).",
                        "Rejet ou réception le"),
                act(
                        new ClockAct("extend-deadline", Effect.EXTENDS, "running"),
                        "Prolonger un délai",
                        "Le texte permet une prolongation, de la durée qu’il donne et annoncée dans le mois lorsqu’il le dit.",
                        "Annoncée le"),
                AccordAct.act());
    }

    private static Act act(ClockAct kind, String title, String why, String dated) {
        var step = new Asked(
                kind.action(),
                DeadlineSteps.MATTER,
                title,
                why,
                OBLIGATIONS,
                situation -> form(kind, situation, title, dated),
                (situation, answers) -> command(kind, situation, answers));
        return new Unasked(step, situation -> closed(kind, situation));
    }

    private static Form form(ClockAct kind, Situation situation, String button, String dated) {
        var deadlines = kind.deadlines(situation);
        var grounds = kind.grounds(deadlines);
        var example = deadlines.isEmpty()
                ? Map.<String, Object>of()
                : Map.<String, Object>of(
                        "decision", "record",
                        "deadline", code(deadlines.getFirst()),
                        "ground", grounds.getFirst().name(),
                        "on", situation.today().toString());
        var asked = Stream.of(
                Field.choice(
                        "deadline",
                        "Délai",
                        deadlines.stream().map(DeadlineActs::option).toList()),
                Field.choice(
                        "ground",
                        "Motif",
                        grounds.stream().map(DeadlineActs::option).toList()),
                Field.of("on", dated, DATE));
        var receipt = kind.asksReceipt(grounds) ? Stream.of(RECEIPT) : Stream.<Field>of();
        return new Form(
                List.of(accept("record", button)), Stream.concat(asked, receipt).toList(), example);
    }

    private static Field.Option option(DeadlineFacts facts) {
        var label = facts.title() + " (" + facts.deadline().source() + "), échéance : "
                + facts.deadline().endInWords();
        return new Field.Option(code(facts), label);
    }

    private static String code(DeadlineFacts facts) {
        return facts.id().value().toString();
    }

    private static Field.Option option(Ground ground) {
        return new Field.Option(ground.name(), ground.label());
    }

    private static Command command(ClockAct kind, Situation situation, Answers answers) {
        var chosen = kind.deadlines(situation).stream()
                .filter(facts -> code(facts).equals(answers.line("deadline")))
                .findFirst()
                .orElseThrow();
        var ground = Ground.valueOf(answers.line("ground"));
        return new ChangeClock(chosen.id(), situation.by(), kind.change(chosen, ground, answers));
    }

    private static Optional<String> closed(ClockAct kind, Situation situation) {
        var by = situation.by();
        if (!by.mayActAs(situation.organisation(), Role.JURISTE, Role.DPO, Role.EXECUTIF, Role.ASSEMBLEES))
            return Optional.of(
                    "Cet acte revient au service juridique, au délégué à la protection des données, à l’exécutif ou au secrétariat des assemblées.");
        return kind.deadlines(situation).isEmpty()
                ? Optional.of("Aucun délai de votre organisation n’est dans l’état que cet acte demande.")
                : Optional.empty();
    }
}
