package org.pacta.infra.desk;

import java.util.List;

/** The answers do not fit the form: nothing was asked of the domain. Every problem is told at once, field by field. */
public final class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** {@code field} as in the form; {@code code} stable ({@code form.required}…); {@code sentence} in French, with what to do. */
    public record Problem(String field, String code, String sentence) {}

    private final transient List<Problem> problems;

    public FormRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
