package org.pacta.infra.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.pacta.infra.support.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a marked word stands in a database: in whatever table and column, as text or within bytes. */
record Marked(String word) {

    /** The tables of which a row bears it, as the administrator of the server sees them. */
    List<String> in(String database) {
        var administrator = TestPostgres.administratorOf(database);
        return tables(administrator).stream()
                .filter(table -> isIn(administrator, table))
                .toList();
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list();
    }

    private boolean isIn(JdbcClient database, String table) {
        return database.sql("select exists (select 1 from \"" + table
                        + "\" t where t::text like :plain or t::text like :bytes)")
                .param("plain", "%" + word + "%")
                .param("bytes", "%" + HexFormat.of().formatHex(word.getBytes(UTF_8)) + "%")
                .query(Boolean.class)
                .single();
    }
}
