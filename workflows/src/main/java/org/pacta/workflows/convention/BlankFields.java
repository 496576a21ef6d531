package org.pacta.workflows.convention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.BlankKind;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.Field;

/** The blanks of a template as fields of a form. */
final class BlankFields {

    private BlankFields() {}

    /** A field for each blank that is neither filled nor waived. */
    static List<Field> open(ConventionFacts facts) {
        return openBlanks(facts).map(BlankFields::field).toList();
    }

    static Map<String, Object> example(ConventionFacts facts, String decision) {
        var example = new HashMap<String, Object>();
        example.put("decision", decision);
        openBlanks(facts).forEach(blank -> example.put(blank.id(), blank.example()));
        return example;
    }

    static Map<String, BlankValue> values(ConventionFacts facts, Answers answers) {
        var values = new HashMap<String, BlankValue>();
        answered(facts, answers).forEach(blank -> values.put(blank.id(), value(blank, blank.id(), answers)));
        return values;
    }

    static Map<String, String> clear(ConventionFacts facts, Answers answers) {
        var values = new HashMap<String, String>();
        answered(facts, answers).forEach(blank -> values.put(blank.id(), answers.line(blank.id())));
        return values;
    }

    /** What was typed under {@code name}, as the blank takes it: text is sealed, the rest is a code. */
    static BlankValue value(Blank blank, String name, Answers answers) {
        return blank.kind() == BlankKind.TEXT
                ? new BlankValue(null, answers.sealed(name))
                : new BlankValue(answers.line(name), null);
    }

    private static Stream<Blank> openBlanks(ConventionFacts facts) {
        return facts.template().blanks().stream()
                .filter(blank -> !facts.blanks().containsKey(blank.id()));
    }

    private static Stream<Blank> answered(ConventionFacts facts, Answers answers) {
        return openBlanks(facts).filter(blank -> answers.has(blank.id()));
    }

    /** Optional, since a blank may be waived instead: the aggregate says what is still missing. */
    private static Field field(Blank blank) {
        var kind = switch (blank.kind()) {
            case TEXT -> Field.Kind.PARAGRAPH;
            case DATE -> Field.Kind.PLANNED_DATE;
            case DURATION -> Field.Kind.LENGTH;
            case CHOICE -> Field.Kind.CHOICE;
        };
        return Field.of(blank.id(), blank.label(), kind)
                .optional()
                .among(blank.options().stream()
                        .map(option -> new Field.Option(option.code(), option.label()))
                        .toList())
                .hint(blank.why());
    }
}
