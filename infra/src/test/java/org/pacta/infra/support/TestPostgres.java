package org.pacta.infra.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of a run; every test class has databases of its own. */
public final class TestPostgres {

    public static final String OWNER = "pacta_owner";
    public static final String APPLICATION = "pacta_app";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /** The address of a new, empty database that belongs to {@link #OWNER}. */
    public static String newDatabase() {
        var name = "test" + COUNT.incrementAndGet();
        administer("CREATE DATABASE " + name + " OWNER " + OWNER);
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    public static void administer(String sql) {
        administrator("postgres").sql(sql).update();
    }

    /** The server's administrator, whom nothing stops, in one database. */
    public static JdbcClient administratorOf(String database) {
        return administrator(database.substring(database.lastIndexOf('/') + 1));
    }

    private static JdbcClient administrator(String name) {
        return JdbcClient.create(SERVER.getDatabase("postgres", name));
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE");
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }
}
