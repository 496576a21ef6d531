package org.pacta.infra.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** What runs and what was recorded of one convention, told to somebody who may see it. */
@Component
class Journals {

    private final Deadlines deadlines;
    private final History history;
    private final Readership readers;
    private final OpenTexts texts;
    private final Past past;

    Journals(Deadlines deadlines, History history, Readership readers, OpenTexts texts, Past past) {
        this.deadlines = deadlines;
        this.history = history;
        this.readers = readers;
        this.texts = texts;
        this.past = past;
    }

    Optional<PastConvention> past(ConventionRow now, Instant moment) {
        return past.of(now, moment);
    }

    List<DeadlineRow> deadlines(ConventionId id) {
        return deadlines.of(id);
    }

    List<FactRow> history(Person person, ConventionId id, @Nullable Instant asOf) {
        var reserved = readers.of(id);
        return history.of(id, asOf).stream()
                .map(fact -> texts.open(id, fact, readers.mayRead(person, fact, reserved)))
                .toList();
    }
}
