package org.pacta.domain.convention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.template.Blank;

/** A deadline that a convention may bring, seen before anything has happened. */
public sealed interface Foreseen {

    /** The text itself gives this day. */
    record Written(Blank blank, LocalDate day) implements Foreseen {}

    /** It follows from the day assumed. */
    record Dated(RecordedDeadline deadline) implements Foreseen {}

    /** It comes back, the first time on this day; {@code steps} say why on this one, where the text leaves a choice. */
    record Recurring(CatalogueLine line, LocalDate first, Span every, List<String> steps) implements Foreseen {
        public Recurring {
            steps = List.copyOf(steps);
        }
    }

    /** It starts with a fact that nobody can date yet. */
    record Awaiting(CatalogueLine line, Length length) implements Foreseen {}

    /** It comes back from a fact that nobody can date yet. */
    record AwaitingCycle(CatalogueLine line, Span every) implements Foreseen {}

    /** How long it is, a blank still has to say, or the person who starts it. */
    record Unmeasured(CatalogueLine line, @Nullable Blank blank) implements Foreseen {}

    /** It takes effect at once, or never ends. */
    record Endless(CatalogueLine line) implements Foreseen {}
}
