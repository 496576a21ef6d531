package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.ClockChange.Base;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;

/**
 * A change of a clock as the state of a deadline remembers it, in one shape whatever the change.
 *
 * @param by how much more time, of an extension only
 * @param base from where that is counted
 */
record PastChange(
        Kind kind,
        LocalDate on,
        Ground ground,
        @Nullable Period by,
        @Nullable Base base) {

    enum Kind {
        SUSPENDED,
        INTERRUPTED,
        RESUMED,
        RESTARTED,
        EXTENDED
    }

    static PastChange of(Kind kind, LocalDate on, Ground ground) {
        return new PastChange(kind, on, ground, null, null);
    }

    /** Both parties may record one prolongation: on the same ground and of the same day, it is the same. */
    boolean extendedBy(Extended extension) {
        return kind == Kind.EXTENDED && ground == extension.ground() && on.equals(extension.on());
    }

    boolean lodgesRecours() {
        return kind == Kind.INTERRUPTED && ground.isRejectedBySilence();
    }

    ClockChange change() {
        return switch (kind) {
            case SUSPENDED -> new Suspended(on, ground);
            case INTERRUPTED -> new Interrupted(on, ground);
            case RESUMED -> new Resumed(on, ground);
            case RESTARTED -> new Restarted(on, ground);
            case EXTENDED -> new Extended(on, ground, Span.of(given(by)), given(base));
        };
    }

    private static <T> T given(@Nullable T part) {
        if (part == null) throw new IllegalStateException("An extension has a length and a base");
        return part;
    }
}
