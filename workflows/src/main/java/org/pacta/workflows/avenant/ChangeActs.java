package org.pacta.workflows.avenant;

import static org.pacta.workflows.avenant.Avenants.AVENANT;
import static org.pacta.workflows.avenant.Avenants.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pacta.domain.avenant.AvenantCommand.ProposeChange;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.TermLasting;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.template.BlankKind;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What an avenant changes, said while it is drafted: a clause, a delay, a blank, the term, a party. */
final class ChangeActs {

    private static final String WORDING = "wording";
    private static final String FIGURE = "figure";
    private static final String LAST_DAY = "last-day";
    private static final String TERM_LENGTH = "length";
    private static final Set<String> OBLIGATIONS = Set.of("SUR-24");

    private ChangeActs() {}

    static List<Step> all() {
        return List.of(clause(), blank(), term(), PartyChange.step());
    }

    private static Step clause() {
        return step(
                "amend-clause",
                "Modifier une clause par l’avenant",
                "Une clause se lit autrement, ou compte un autre délai. La différence avec le texte en vigueur se voit mot à mot à chaque étape de l’avenant.",
                situation -> form(
                        situation,
                        List.of(accept(WORDING, "Proposer ces mots"), accept(FIGURE, "Proposer ce délai")),
                        Stream.of(
                                Field.of("clause", "Clause", CHOICE)
                                        .among(Figures.clauses(situation))
                                        .onlyFor(WORDING),
                                Field.of("wording", "Nouveau texte de la clause", PARAGRAPH)
                                        .onlyFor(WORDING),
                                Field.of("delay", "Délai", CHOICE)
                                        .among(Figures.delays(situation))
                                        .onlyFor(FIGURE),
                                Field.of("amount", "Nouvelle durée", INTEGER).onlyFor(FIGURE),
                                Field.of("unit", "Unité", CHOICE)
                                        .among(Figures.UNITS)
                                        .onlyFor(FIGURE)),
                        Figures.example(situation)),
                (situation, answers) -> answers.decision().equals(FIGURE)
                        ? figure(answers)
                        : new WordingReplaced(answers.line("clause"), answers.sealed(WORDING)));
    }

    private static ParameterSet figure(Answers answers) {
        var place = answers.line("delay").split("/");
        return new ParameterSet(place[0], place[1], Figures.length(answers.integer("amount"), answers.line("unit")));
    }

    private static Step blank() {
        return step(
                "amend-blank",
                "Modifier une valeur remplie par l’avenant",
                "Ce que les parties avaient mis dans un blanc du texte est remplacé.",
                situation -> form(
                        situation,
                        List.of(accept("change", "Proposer cette valeur")),
                        Stream.of(
                                Field.choice(
                                        "blank",
                                        "Blanc",
                                        situation.facts().template().blanks().stream()
                                                .map(blank -> new Field.Option(blank.id(), blank.label()))
                                                .toList()),
                                Field.of("value", "Nouvelle valeur", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new BlankAnswered(answers.line("blank"), value(situation, answers)));
    }

    private static BlankValue value(Situation situation, Answers answers) {
        var asked = situation.facts().template().blank(answers.line("blank"));
        return asked.filter(blank -> blank.kind() == BlankKind.TEXT).isPresent()
                ? new BlankValue(null, answers.sealed("value"))
                : new BlankValue(answers.line("value").strip(), null);
    }

    private static Step term() {
        return step(
                "amend-term",
                "Modifier la durée par l’avenant",
                "La convention court plus longtemps, ou moins. L’échéance du terme change le jour où l’avenant prend effet.",
                situation -> form(
                        situation,
                        List.of(
                                accept(LAST_DAY, "Proposer ce dernier jour"),
                                accept(TERM_LENGTH, "Proposer cette durée")),
                        Stream.of(
                                Field.of("lastDay", "Nouveau dernier jour", PLANNED_DATE)
                                        .onlyFor(LAST_DAY),
                                Field.of(TERM_LENGTH, "Nouvelle durée totale", LENGTH)
                                        .onlyFor(TERM_LENGTH)
                                        .hint("Comptée du premier jour d’effet de la convention.")),
                        Map.of(
                                "decision",
                                LAST_DAY,
                                "lastDay",
                                situation.today().plusYears(1).toString())),
                (situation, answers) -> answers.decision().equals(TERM_LENGTH)
                        ? new TermLasting(answers.length(TERM_LENGTH))
                        : new TermSet(answers.date("lastDay")));
    }

    static Step step(
            String action,
            String title,
            String why,
            Function<Situation, Form> form,
            BiFunction<Situation, Answers, TextChange> change) {
        return new Asked(
                action,
                MATTER,
                title,
                why,
                OBLIGATIONS,
                form,
                (situation, answers) -> new ProposeChange(
                        Avenants.chosen(situation, answers),
                        situation.by(),
                        change.apply(situation, answers),
                        situation.today()));
    }

    /** Every change says of which draft it is. */
    static Form form(
            Situation situation, List<Form.Decision> decisions, Stream<Field> fields, Map<String, Object> example) {
        var drafts = Avenants.drafts(situation);
        var whole = new HashMap<>(example);
        if (!example.isEmpty() && !drafts.isEmpty())
            whole.put(AVENANT, String.valueOf(drafts.getLast().id().number()));
        return new Form(
                decisions,
                Stream.concat(Stream.of(Avenants.which(drafts)), fields).toList(),
                whole);
    }
}
