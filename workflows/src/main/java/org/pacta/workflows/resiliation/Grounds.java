package org.pacta.workflows.resiliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.resiliation.ResiliationGround;
import org.pacta.domain.resiliation.ResiliationGrounds;
import org.pacta.domain.resiliation.Writing;
import org.pacta.workflows.pli.Plis;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** What forms show of the grounds on which a party may end its convention. */
final class Grounds {

    static final String GROUND = "ground";
    static final String TEXT = "text";
    static final String DELAY = "delay";
    static final String EFFECT_ON = "effectOn";

    private Grounds() {}

    static List<ResiliationGround> of(Situation situation, Predicate<ResiliationGround> chosen) {
        return all(situation.facts()).openTo(situation.by().organisation()).stream()
                .filter(chosen)
                .filter(ground -> !ground.afterRefusal() || refused(situation).isPresent())
                .toList();
    }

    static ResiliationGrounds all(ConventionFacts facts) {
        return new ResiliationGrounds(facts.template(), facts.parties(), facts.blanks());
    }

    /** The day on which the CNIL's answer was followed by a refusal to deploy. */
    static Optional<LocalDate> refused(Situation situation) {
        return situation.facts().dateOf("deployment-refused", null);
    }

    static ResiliationGround chosen(Situation situation, Answers answers) {
        return all(situation.facts())
                .of(situation.by().organisation(), answers.line(GROUND))
                .orElseThrow();
    }

    static Field choice(List<ResiliationGround> grounds) {
        return Field.choice(
                GROUND,
                "Motif",
                grounds.stream()
                        .map(ground ->
                                new Field.Option(ground.code(), "Article " + ground.article() + " : " + ground.title()))
                        .toList());
    }

    /** What the first letter of each ground must be, in a sentence that is read before choosing. */
    static String formsOf(List<ResiliationGround> grounds) {
        return grounds.stream()
                .filter(ground -> ground.first().forms().size() < PliForm.values().length)
                .map(ground -> "Article " + ground.article() + " : "
                        + Plis.form(ground.first().forms()).options().stream()
                                .map(Field.Option::label)
                                .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                                .collect(Collectors.joining(" ou "))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    static Writing writing(Answers answers) {
        return new Writing(
                PliForm.valueOf(answers.line("form")),
                answers.sealed(TEXT),
                answers.has(DELAY) ? answers.length(DELAY) : null,
                answers.has(EFFECT_ON) ? answers.date(EFFECT_ON) : null);
    }

    static Map<String, Object> example(ResiliationGround ground, String text) {
        return Map.of(
                "decision",
                "write",
                GROUND,
                ground.code(),
                "form",
                ground.first().forms().stream()
                        .sorted()
                        .findFirst()
                        .orElseThrow()
                        .name(),
                TEXT,
                text);
    }
}
