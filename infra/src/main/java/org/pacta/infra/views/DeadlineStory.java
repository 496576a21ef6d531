package org.pacta.infra.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.ConventionFacts.Recounted;

/**
 * What became of a deadline beyond its end.
 *
 * @param concerned the parties that are told of it and may record what happens to it; none before it is under watch
 * @param changes of its clock, in their order
 * @param told who was told of it, in the order of time
 * @param recount how it would be counted today, where that differs
 */
public record DeadlineStory(
        Set<Organisation> concerned,
        List<Change> changes,
        List<Told> told,
        @Nullable Recounted recount) {

    static final DeadlineStory NONE = new DeadlineStory(Set.of(), List.of(), List.of(), null);

    public DeadlineStory {
        concerned = Set.copyOf(concerned);
        changes = List.copyOf(changes);
        told = List.copyOf(told);
    }

    /**
     * {@code kind}: {@code suspended}, {@code interrupted}, {@code resumed}, {@code restarted}, {@code extended}.
     *
     * @param from the end as it was, the first moment too late
     * @param to the end that came out; null as long as the clock stands still
     */
    public record Change(
            String kind,
            Ground ground,
            LocalDate on,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** {@code kind}: {@code reminder} or {@code escalation}. */
    public record Told(String kind, Notice notice, LocalDate on) {}
}
