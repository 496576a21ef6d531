package org.pacta.infra.screens.form;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.Refusals;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** What becomes of a form that was sent: shown again, shown once more before it counts, refused, or done. */
@Component
public class Outcomes {

    private final Confirmations confirmations;
    private final Refusals refusals;
    private final RuleFields fields;

    public Outcomes(Confirmations confirmations, Refusals refusals, RuleFields fields) {
        this.confirmations = confirmations;
        this.refusals = refusals;
        this.fields = fields;
    }

    /** The four ends of a form. */
    public sealed interface Outcome {

        /** The same page again: a person went back, asked for more rows, or must put something right. */
        record Again(@Nullable Refusal refusal) implements Outcome {}

        record Last(Confirmations.LastLook look) implements Outcome {}

        /** {@code label}: of the decision taken. */
        record Done(String label) implements Outcome {}
    }

    /**
     * What was sent.
     *
     * @param named what the confirmation's sentence quotes
     */
    public record Sent(String action, Form form, Typed typed, Map<String, String> named) {}

    /** {@code act} receives the body to ask the desk for. */
    public Outcome take(Sent sent, Consumer<Map<String, Object>> act) {
        var typed = sent.typed();
        if (typed.wrong() != null) return new Outcome.Again(typed.wrong());
        if (typed.has("_back") || typed.has("_more")) return new Outcome.Again(null);
        var look = confirmations.before(sent.action(), sent.form(), typed, sent.named());
        if (look.isPresent()) return new Outcome.Last(look.get());
        return refusals.trying(() -> act.accept(Body.of(sent.form(), typed)))
                .<Outcome>map(refusal -> new Outcome.Again(fields.place(refusal, sent.form())))
                .orElseGet(() -> new Outcome.Done(label(sent)));
    }

    private static String label(Sent sent) {
        var code = Body.decision(sent.form(), sent.typed());
        return sent.form().decisions().stream()
                .filter(decision -> decision.code().equals(code))
                .map(Form.Decision::label)
                .findFirst()
                .orElse(code);
    }
}
