package org.pacta.infra.endings;

import java.time.LocalDate;
import java.util.Optional;
import org.pacta.domain.reconduction.ReconductionId;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The period that each convention is in, by its last day. */
@Component
class OpenPeriods {

    private final JdbcClient jdbc;

    OpenPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReconductionId> of(ConventionId convention) {
        return jdbc.sql("select last_day from open_period where convention = ?")
                .param(convention.value())
                .query(LocalDate.class)
                .optional()
                .map(lastDay -> new ReconductionId(convention, lastDay));
    }

    void set(ReconductionId period) {
        jdbc.sql("""
                        insert into open_period (convention, last_day) values (?, ?)
                        on conflict (convention) do update set last_day = excluded.last_day""").params(period.convention().value(), period.lastDay()).update();
    }

    void remove(ConventionId convention) {
        jdbc.sql("delete from open_period where convention = ?")
                .param(convention.value())
                .update();
    }
}
