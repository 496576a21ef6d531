package org.pacta.workflows.deadline;

import static org.pacta.domain.deadline.Ground.COMMON_ACCORD;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.DeadlineCommand.ChangeClock;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.Option;
import org.pacta.domain.template.Renewal;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.ConventionFacts.DeadlineFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** The parties go on together: a term that their text lets them prolong gets longer by what they have agreed (VAR-06). */
final class AccordAct {

    private static final String RUNNING = "running";

    private AccordAct() {}

    static Act act() {
        var step = new Asked(
                "prolong-by-accord",
                DeadlineSteps.MATTER,
                "Prolonger la convention d’un commun accord",
                "Le texte permet aux parties de prolonger la convention si toutes en sont d’accord. L’accord précède le terme ; la durée convenue court à sa suite.",
                Set.of("VAR-06"),
                AccordAct::form,
                AccordAct::command);
        return new Unasked(step, AccordAct::closed);
    }

    private static Form form(Situation situation) {
        var facts = situation.facts();
        var example = Map.<String, Object>of(
                "decision", "record",
                "length", exampleLength(facts),
                "on", situation.today().toString());
        return new Form(
                List.of(accept("record", "Enregistrer la prolongation")),
                List.of(
                        Field.of("length", "Durée ajoutée", LENGTH).hint(ends(situation)),
                        Field.of("on", "Accord de toutes les parties le", DATE).hint(agreedForm(facts))),
                example);
    }

    private static String ends(Situation situation) {
        return term(situation)
                .map(term -> "Terme actuel : " + term.deadline().endInWords() + ".")
                .orElse("");
    }

    /** The form that the parties chose for it when they signed. */
    private static String agreedForm(ConventionFacts facts) {
        var template = facts.template();
        return template.clause(template.term().clause())
                .flatMap(clause -> clause.parameter("extension.blank"))
                .flatMap(template::blank)
                .flatMap(blank -> chosen(blank, facts))
                .map(form -> "Forme que la convention demande : " + form + ".")
                .orElse("");
    }

    private static Optional<String> chosen(Blank blank, ConventionFacts facts) {
        return blank.options().stream()
                .filter(option -> option.code().equals(facts.blanks().get(blank.id())))
                .map(Option::label)
                .findFirst();
    }

    private static String exampleLength(ConventionFacts facts) {
        var term = facts.template().term();
        if (term.length() != null) return term.length().toString();
        var blank = Objects.requireNonNull(term.lengthBlank());
        return facts.template().blank(blank).orElseThrow().example();
    }

    private static Command command(Situation situation, Answers answers) {
        var by = Span.of(answers.length("length"));
        var accord = new Extended(answers.date("on"), COMMON_ACCORD, by, Base.TERM);
        return new ChangeClock(term(situation).orElseThrow().id(), situation.by(), accord);
    }

    private static Optional<DeadlineFacts> term(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(facts -> facts.state().equals(RUNNING))
                .filter(facts -> facts.concerned().contains(situation.organisation()))
                .filter(facts -> COMMON_ACCORD.concerns(facts.deadline().line()))
                .findFirst();
    }

    private static Optional<String> closed(Situation situation) {
        if (!situation.by().mayActAs(situation.organisation(), Role.JURISTE, Role.EXECUTIF))
            return Optional.of("Cet acte revient au service juridique ou à l’exécutif.");
        if (situation.facts().template().term().renewal() != Renewal.COMMON_ACCORD)
            return Optional.of(
                    "Le texte de cette convention ne prévoit pas de prolongation d’un commun accord : sa durée ne change que par un avenant.");
        return term(situation).isPresent()
                ? Optional.empty()
                : Optional.of("Aucun terme ne court : la convention n’est pas en vigueur, ou son terme est passé.");
    }
}
