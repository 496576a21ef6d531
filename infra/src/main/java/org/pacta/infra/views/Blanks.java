package org.pacta.infra.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put into the blanks of a convention. */
@Component
public class Blanks {

    /** {@code value} is null where the blank was waived. */
    public record Answer(
            String blank,
            @Nullable String value,
            boolean waived,
            @Nullable String reason) {

        /** What was erased with its author's key says so. */
        static Answer read(String blank, @Nullable String value, boolean waived, @Nullable String reason) {
            return waived
                    ? new Answer(blank, null, true, reason == null ? SealedTexts.ERASED : reason)
                    : new Answer(blank, value == null ? SealedTexts.ERASED : value, false, null);
        }
    }

    private final JdbcClient jdbc;

    Blanks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Answer> answers(ConventionId convention) {
        return jdbc.sql("select * from blank_view where convention = :convention order by blank")
                .param("convention", convention.value())
                .query((row, number) -> Answer.read(
                        row.getString("blank"),
                        row.getString("value"),
                        row.getBoolean("waived"),
                        row.getString("reason")))
                .list();
    }

    /** Blank id → value; empty where it was waived. */
    Map<String, String> of(ConventionId convention) {
        var values = new LinkedHashMap<String, String>();
        answers(convention).forEach(answer -> values.put(answer.blank(), answer.value() == null ? "" : answer.value()));
        return Map.copyOf(values);
    }
}
