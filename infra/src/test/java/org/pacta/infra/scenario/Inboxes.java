package org.pacta.infra.scenario;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The inbox as it stands in the database, beside what the record says of every step. */
public record Inboxes(int port) {

    private static final String ROWS = "select t::text from task_view t order by id";
    private static final String DIFFERENT = """
            with fact as (
                select payload_type as kind, split_part(convert_from(payload, 'UTF8')::json ->> 'id', '/', 3) as id
                from domain_event where payload_type like 'task.%'),
            recorded as (
                select id, case when bool_or(kind = 'task.TaskCompleted') then 'DONE'
                                when bool_or(kind = 'task.TaskClosed') then 'CLOSED' else 'OPEN' end as state
                from fact group by id),
            shown as (
                select id::text as id, case state when 'CLAIMED' then 'OPEN' else state end as state from task_view)
            select coalesce(recorded.id, shown.id) || ' ' || coalesce(recorded.state, '-') || ' ' || coalesce(shown.state, '-')
            from recorded full join shown using (id) where recorded.state is distinct from shown.state
            """;

    /** Every row, whole. */
    public List<String> rows() {
        return query(ROWS);
    }

    /** Steps whose row is missing, too many or in another state than the record says. */
    public List<String> different() {
        return query(DIFFERENT);
    }

    /** The next start makes the inbox again from the first fact. */
    public void forget() {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("truncate task_view, task_due");
            statement.execute("delete from token_entry where processor_name = 'inbox'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> query(String sql) {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/pacta?user=pacta_owner";
    }
}
