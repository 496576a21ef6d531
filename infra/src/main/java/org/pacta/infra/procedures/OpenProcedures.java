package org.pacta.infra.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the ways to the end of a convention that are under way. */
@Component
class OpenProcedures {

    private final JdbcClient jdbc;

    OpenProcedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Identifier procedure) {
        jdbc.sql("insert into open_procedure (procedure, convention) values (?, ?) on conflict do nothing")
                .params(procedure.toString(), procedure.convention().value())
                .update();
    }

    /** The convention is to end on that day. */
    void foresee(Identifier procedure, LocalDate lastDay) {
        jdbc.sql("update open_procedure set last_day = ? where procedure = ?")
                .params(lastDay, procedure.toString())
                .update();
    }

    /** It is to end on that day no more. */
    void forget(Identifier procedure) {
        jdbc.sql("update open_procedure set last_day = null where procedure = ?")
                .param(procedure.toString())
                .update();
    }

    List<String> of(ConventionId convention) {
        return jdbc.sql("select procedure from open_procedure where convention = ? order by procedure")
                .param(convention.value())
                .query(String.class)
                .list();
    }

    /** Whether one of them ends the convention on that day. */
    boolean endsOn(ConventionId convention, LocalDate day) {
        return jdbc.sql("select exists (select 1 from open_procedure where convention = ? and last_day = ?)")
                .params(convention.value(), day)
                .query(Boolean.class)
                .single();
    }

    Optional<LocalDate> lastDay(Identifier procedure) {
        return jdbc.sql("select last_day from open_procedure where procedure = ? and last_day is not null")
                .param(procedure.toString())
                .query(LocalDate.class)
                .optional();
    }

    void remove(Identifier procedure) {
        jdbc.sql("delete from open_procedure where procedure = ?")
                .param(procedure.toString())
                .update();
    }
}
