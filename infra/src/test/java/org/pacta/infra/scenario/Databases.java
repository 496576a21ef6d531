package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every row of the product's databases, as their owner sees them. */
record Databases(int port) {

    /** Each with its owner. */
    private static final Map<String, String> ALL = Map.of("pacta", "pacta_owner", "pacta_keys", "pacta_keys");

    /** As text or within bytes. */
    List<String> tablesThatBear(String word) {
        return ALL.keySet().stream()
                .flatMap(database -> {
                    var sql = JdbcClient.create(new DriverManagerDataSource(
                            "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + ALL.get(database)));
                    return tables(sql).stream()
                            .filter(table -> bears(sql, table, word))
                            .map(table -> database + "." + table);
                })
                .toList();
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list();
    }

    private static boolean bears(JdbcClient database, String table, String word) {
        return database.sql("select exists (select 1 from \"" + table
                        + "\" t where t::text like :plain or t::text like :bytes)")
                .param("plain", "%" + word + "%")
                .param("bytes", "%" + HexFormat.of().formatHex(word.getBytes(UTF_8)) + "%")
                .query(Boolean.class)
                .single();
    }
}
