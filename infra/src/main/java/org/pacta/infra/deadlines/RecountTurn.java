package org.pacta.infra.deadlines;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time count deadlines again. The turn lasts as long as a transaction of a connection of its own, so that
 * it is given back whatever happens, and after an hour by a node that nobody hears of any more.
 */
@Component
class RecountTurn {

    private static final String TAKE = """
            select set_config('idle_in_transaction_session_timeout', '1h', true),
                   pg_try_advisory_xact_lock(hashtextextended('deadline-recount', 2)) as taken""";

    private final JdbcTemplate jdbc;

    RecountTurn(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing is done, while another node has the turn. */
    boolean take(Runnable work) {
        return Boolean.TRUE.equals(jdbc.execute((Connection own) -> isTaken(own) && done(work)));
    }

    private static boolean isTaken(Connection own) throws SQLException {
        own.setAutoCommit(false);
        try (var statement = own.createStatement();
                var row = statement.executeQuery(TAKE)) {
            return row.next() && row.getBoolean("taken");
        }
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
