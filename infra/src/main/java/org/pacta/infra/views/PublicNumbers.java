package org.pacta.infra.views;

import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The short public number of a convention, {@code 2026-0007}: its rank among those drafted that legal year, in the order of
 * the store. Given once and kept when the views are made again, because people have written it on paper.
 */
@Component
class PublicNumbers {

    private final JdbcClient jdbc;

    PublicNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String give(ConventionId convention, int year) {
        jdbc.sql("""
                        insert into convention_number (convention, year, number)
                        select :convention, :year, coalesce(max(number), 0) + 1 from convention_number where year = :year
                        on conflict (convention) do nothing""")
                .param("convention", convention.value())
                .param("year", year)
                .update();
        return jdbc.sql("select year, number from convention_number where convention = :convention")
                .param("convention", convention.value())
                .query((row, n) -> "%d-%04d".formatted(row.getInt("year"), row.getInt("number")))
                .single();
    }
}
