package org.pacta.domain.breach;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.AmendedDelay;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Organisation;

/**
 * Whom a breach goes to, as the clauses of the convention and the decisions on its blanks say.
 *
 * @param warning what one party owes another; none where the text says nothing, or where who reports owes no warning
 * @param controller the party on which the notification falls by law (GDPR art. 33(1))
 * @param notifier the party that writes to the CNIL by the convention, in its own name or in the controller's
 */
public record BreachRoute(@Nullable Warning warning, Organisation controller, Organisation notifier) {

    /**
     * Who warns whom, within which delay.
     *
     * @param delay id of its line in the catalogue
     * @param amended the figure of an avenant, where the catalogue's no longer holds
     * @param strict whether the last moment itself is already too late ({@code VAR-15}: in less than 48 hours)
     * @param desks those that all have to be addressed ({@code SUR-A4}: {@code dpo} and {@code si})
     */
    public record Warning(
            Organisation from,
            Organisation to,
            String delay,
            boolean strict,
            Set<String> desks,
            @Nullable AmendedDelay amended) {

        public Warning(Organisation from, Organisation to, String delay, boolean strict, Set<String> desks) {
            this(from, to, delay, strict, desks, null);
        }

        public Warning {
            desks = Set.copyOf(desks);
        }

        boolean isLate(Instant given, RecordedDeadline due) {
            return strict ? !given.isBefore(due.nominal()) : given.isAfter(due.nominal());
        }
    }

    /** Whether who notifies is aware as soon as this party is, without having to be told (GDPR art. 33(1)). */
    boolean knows(Organisation reporter) {
        return notifier.equals(reporter) || controller.equals(reporter);
    }
}
