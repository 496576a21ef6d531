package org.pacta.infra.views;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.eventstore.EventMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of a convention, read from the store itself: nothing stands between it and what was recorded. */
@Component
class History {

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

    /** Recording times are stored as text that sorts like the moments it names. */
    private static final String END_OF_TIME = "9999";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    History(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<FactRow> of(ConventionId convention, @Nullable Instant asOf) {
        return jdbc.sql("""
                        select row_number() over (order by global_index) as rank, event_id, aggregate_id, payload_type,
                               payload, metadata, recorded_at, hash
                        from domain_event
                        where convention = :convention and recorded_at <= :asOf
                        order by global_index""")
                .param("convention", convention.value())
                .param("asOf", asOf == null ? END_OF_TIME : DateTimeUtils.formatInstant(asOf))
                .query(this::read)
                .list();
    }

    private FactRow read(ResultSet row, int number) throws SQLException {
        try {
            var metadata = json.readValue(row.getBytes("metadata"), METADATA);
            var data = json.readTree(row.getBytes("payload"));
            return new FactRow(
                    row.getLong("rank"),
                    row.getString("event_id"),
                    row.getString("aggregate_id"),
                    row.getString("payload_type"),
                    legalDate(data),
                    Instant.parse(row.getString("recorded_at")),
                    metadata.getOrDefault("actor", ""),
                    metadata.get(EventMetadata.ON_BEHALF_OF),
                    metadata.getOrDefault("organisation", ""),
                    list(metadata.getOrDefault("obligations", "")),
                    data,
                    HexFormat.of().formatHex(row.getBytes("hash")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Event " + row.getString("event_id"), unreadable);
        }
    }

    private static LocalDate legalDate(JsonNode data) {
        return LocalDate.parse(data.path("legalDate").asText());
    }

    private static List<String> list(String commas) {
        return Arrays.stream(commas.split(",")).filter(id -> !id.isBlank()).toList();
    }
}
