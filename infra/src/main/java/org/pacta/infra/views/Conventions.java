package org.pacta.infra.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.ConventionFacts;

/** The conventions that a person's organisations are party to, and nothing else. */
public interface Conventions {

    /** {@code search} looks into reference, title, parties and state; null or blank lists all, latest change first. */
    Page<ConventionRow> list(Person person, @Nullable String search, @Nullable String cursor);

    Optional<ConventionRow> find(Person person, ConventionId id);

    /** What forms and pages show of it, read from the views. */
    Optional<ConventionFacts> facts(Person person, ConventionId id);

    List<DeadlineRow> deadlines(Person person, ConventionId id);

    /** Every event of the convention, oldest first, up to {@code asOf} if given (recording time). */
    List<FactRow> history(Person person, ConventionId id, @Nullable Instant asOf);
}
