package org.pacta.infra.views;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs and what was recorded of one convention, told to somebody who may see it. */
@Component
class Journals {

    private final JdbcClient jdbc;
    private final History history;
    private final OpenTexts texts;
    private final Clock clock;

    Journals(JdbcClient jdbc, History history, OpenTexts texts, @Qualifier("legalClock") Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
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
