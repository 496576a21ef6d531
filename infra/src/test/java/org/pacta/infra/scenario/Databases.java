package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
                    var sql = on(database);
                    return tables(sql).stream()
                            .filter(table -> bears(sql, table, word))
                            .map(table -> database + "." + table);
                })
                .toList();
    }

    /** A person's key as a backup of the keys would hold it. */
    byte[] key(String person) {
        return on("pacta_keys")
                .sql("select wrapped from person_key where actor = ?")
                .param(person)
                .query(byte[].class)
                .single();
    }

    void restore(String person, byte[] key) {
        var rows = on("pacta_keys")
                .sql("update person_key set wrapped = ?, destroyed_at = null where actor = ? and wrapped is null")
                .params(key, person)
                .update();
        assertThat(rows).isOne();
    }

    private JdbcClient on(String database) {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + ALL.get(database)));
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
