package org.pacta.infra.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs and what was recorded of one convention, told to somebody who may see it. */
@Component
class Journals {

    private final JdbcClient jdbc;
    private final History history;
    private final OpenTexts texts;
    private final LegalClock clock;
    private final Past past;

    Journals(JdbcClient jdbc, History history, OpenTexts texts, LegalClock clock, Past past) {
        this.jdbc = jdbc;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
        this.past = past;
    }

    Optional<PastConvention> past(ConventionRow now, Instant moment) {
        return past.of(now, moment);
    }

    /** A deadline whose moment has come and that nobody met or cancelled is {@code passed}. */
    List<DeadlineRow> deadlines(ConventionId id) {
        return jdbc
                .sql("select * from deadline_view where convention = :id order by prudent, code")
                .param("id", id.value())
                .query(DeadlineRows::read)
                .list()
                .stream()
                .map(row -> row.asOf(clock.instant()))
                .toList();
    }

    List<FactRow> history(Person person, ConventionId id, @Nullable Instant asOf) {
        return history.of(id, asOf).stream()
                .map(fact -> texts.open(person, id, fact))
                .toList();
    }
}
