package org.pacta.infra.desk.form;

/** One answer does not fit its field. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final FormProblem problem;

    Unfit(FormProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    FormProblem problem() {
        return problem;
    }

    static void unless(boolean fit, FormProblem problem) throws Unfit {
        if (!fit) throw new Unfit(problem);
    }
}
