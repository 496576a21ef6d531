package org.pacta.infra.views;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;

/** Which of the tasks of a list are wanted; null where it does not matter. */
public record TaskFilter(
        @Nullable String matter,
        @Nullable ConventionId convention,
        @Nullable Due due) {

    public static final TaskFilter ALL = new TaskFilter(null, null, null);

    /** LATE: past; SOON: within 48 hours; WEEK: from now to the end of this week; NONE: without a due date. */
    public enum Due {
        LATE,
        SOON,
        WEEK,
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
