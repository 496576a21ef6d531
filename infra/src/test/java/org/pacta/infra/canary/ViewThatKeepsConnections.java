package org.pacta.infra.canary;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks a rule on purpose: reads rows as a stream that nobody closes. */
public record ViewThatKeepsConnections(JdbcClient jdbc) {

    List<String> names() {
        return jdbc.sql("select name from thing").query((row, number) -> row.getString(1)).stream()
                .toList();
    }
}
