package org.pacta.infra.screens.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/**
 * A form on the page: what everybody fills in, then each decision with what belongs to it alone.
 *
 * @param draft null where no draft is kept; else when the one shown was kept, or empty where none is shown
 */
public record FormView(
        List<FieldView> shared,
        Branch main,
        List<Branch> others,
        boolean uploads,
        @Nullable String draft) {

    /** A decision, its own fields and its button; {@code open} where an error waits inside. */
    public record Branch(String code, String label, String tone, List<FieldView> fields, boolean open) {

        public boolean refuses() {
            return tone.equals(Form.Tone.REFUSE.name());
        }
    }

    public static FormView of(Form form, Typed typed, @Nullable Refusal refusal) {
        var branches = form.decisions().stream()
                .map(decision -> branch(decision, form, typed, refusal))
                .toList();
        return new FormView(
                fields(form, null, typed, refusal),
                branches.getFirst(),
                branches.subList(1, branches.size()),
                form.fields().stream().anyMatch(field -> field.kind() == Field.Kind.DOCUMENT),
                null);
    }

    /** The same, of which a draft may be kept. */
    public FormView kept(String since) {
        return new FormView(shared, main, others, uploads, since);
    }

    private static Branch branch(Form.Decision decision, Form form, Typed typed, @Nullable Refusal refusal) {
        return new Branch(
                decision.code(),
                decision.label(),
                decision.tone().name(),
                fields(form, decision.code(), typed, refusal),
                refusal != null && decision.code().equals(typed.one("decision")));
    }

    private static List<FieldView> fields(
            Form form, @Nullable String decision, Typed typed, @Nullable Refusal refusal) {
        return form.fields().stream()
                .filter(field -> Objects.equals(field.onlyFor(), decision))
                .map(field -> FieldView.of(field, form, typed, refusal))
                .toList();
    }
}
