package org.pacta.infra.simulator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Question;

/** A delay that can be counted from any trigger; {@code line} is null where somebody chose length and way of counting. */
public record Demand(Question question, @Nullable CatalogueLine line) {

    public Calculation from(LocalDate trigger) {
        return new Calculation(this, question.from(trigger));
    }

    public Calculation from(Instant trigger) {
        return new Calculation(this, question.from(trigger));
    }
}
