package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pacta.infra.scenario.RunningPacta;

/** The record as it stands in the database, beside all that is made from it. */
record Facts(String address) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = """
            select event_id::text, aggregate_id, payload_type, recorded_at, convention::text,
                   convert_from(payload, 'UTF8'), convert_from(metadata, 'UTF8')
            from domain_event order by global_index
            """;

    record Fact(
            String id,
            String aggregate,
            String type,
            Instant recordedAt,
            String convention,
            JsonNode data,
            Set<String> obligations) {}

    static Facts of(RunningPacta pacta) {
        return new Facts("jdbc:postgresql://127.0.0.1:" + pacta.port("postgres") + "/pacta?user=pacta_owner");
    }

    /** Every fact, in the order of recording. */
    void each(Consumer<Fact> told) {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1000);
            var rows = statement.executeQuery(ALL);
            while (rows.next())
                told.accept(new Fact(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        Instant.parse(rows.getString(4)),
                        rows.getString(5),
                        json(rows.getString(6)),
                        obligations(json(rows.getString(7)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of whatever is asked. */
    List<String> query(String sql) {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> obligations(JsonNode metadata) {
        var ids = metadata.path("obligations").asText();
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(","));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
