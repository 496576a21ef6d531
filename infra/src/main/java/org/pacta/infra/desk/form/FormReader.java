package org.pacta.infra.desk.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.FormRefused.Problem;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/** Checks a body against its form and tells every problem at once; what it accepts can be handed to a step as it is. */
public final class FormReader {

    private static final String DECISION = "decision";
    private static final String DONE = "done";

    private final Form form;
    private final Map<String, Object> body;
    private final List<Problem> problems = new ArrayList<>();

    private FormReader(Form form, Map<String, Object> body) {
        this.form = form;
        this.body = body;
    }

    public static Answers read(Form form, Map<String, Object> body, Writing writing) {
        return new FormReader(form, body).read(writing);
    }

    private Answers read(Writing writing) {
        refuseUnknownFields();
        var decision = decision();
        var reader = new FieldReader(writing);
        var values = new LinkedHashMap<String, Object>();
        form.fields().stream()
                .filter(field -> field.onlyFor() == null || field.onlyFor().equals(decision))
                .forEach(field -> read(field, reader).ifPresent(value -> values.put(field.name(), value)));
        if (!problems.isEmpty()) throw new FormRefused(problems);
        return new CheckedAnswers(decision, values, writing);
    }

    private void refuseUnknownFields() {
        Set<String> known =
                new HashSet<>(form.fields().stream().map(Field::name).toList());
        known.add(DECISION);
        body.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problems.add(FormProblem.UNKNOWN_FIELD.at(name, name)));
    }

    /** Where nothing was chosen, the happy branch; where there is none to choose, the act itself. */
    private String decision() {
        var usual =
                form.decisions().isEmpty() ? DONE : form.decisions().getFirst().code();
        var given = body.get(DECISION);
        if (isEmpty(given)) return usual;
        var known = form.decisions().isEmpty()
                ? usual.equals(given)
                : form.decisions().stream().anyMatch(each -> each.code().equals(given));
        if (known) return String.valueOf(given);
        problems.add(FormProblem.OPTION.at(DECISION, "Décision"));
        return usual;
    }

    private Optional<Object> read(Field field, FieldReader reader) {
        var given = body.get(field.name());
        if (given == null || isEmpty(given)) {
            if (field.required()) problems.add(FormProblem.REQUIRED.at(field));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(field, given));
        } catch (Unfit unfit) {
            problems.add(unfit.problem().at(field));
            return Optional.empty();
        }
    }

    private static boolean isEmpty(@Nullable Object given) {
        return given == null
                || given instanceof String text && text.isBlank()
                || given instanceof Collection<?> many && many.isEmpty();
    }
}
