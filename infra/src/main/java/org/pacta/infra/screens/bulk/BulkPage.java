package org.pacta.infra.screens.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.FormView;

/**
 * Several steps of one kind, or the kinds among which one chooses.
 *
 * @param title of the kind chosen, or empty
 * @param address where the answer goes
 * @param form null as long as no kind is chosen
 * @param results what became of each, once the answer was given
 */
public record BulkPage(
        String tab,
        String title,
        String address,
        List<Kind> kinds,
        List<Line> lines,
        @Nullable FormView form,
        @Nullable Refusal refusal,
        List<Result> results) {

    /** Steps that can be answered alike. */
    public record Kind(String action, String title, int number) {}

    /** One of them. */
    public record Line(UUID id, String reference, String convention, String organisation, String due, boolean chosen) {}

    /** What became of one; {@code why}: the sentence of the rule that refused it, or empty. */
    public record Result(UUID id, String reference, String convention, boolean done, String why) {}

    public long doneCount() {
        return results.stream().filter(Result::done).count();
    }
}
