package org.pacta.infra.screens.conventions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;

/** A convention about to be opened: its kind, what was typed so far, what is wrong with it. */
public record NewPage(
        String template,
        String kind,
        String purpose,
        String source,
        String title,
        List<Seat> seats,
        @Nullable Refusal refusal) {

    /** A party's seat, who may take it, and what is wrong with who was chosen. */
    public record Seat(
            String name,
            String label,
            String nature,
            List<Choice> organisations,
            @Nullable String problem) {}

    /** An organisation. */
    public record Choice(String alias, String name, boolean chosen) {}

    /** A kind of convention on offer. */
    public record TemplateLine(String id, String title, String purpose, int clauses, int blanks) {}
}
