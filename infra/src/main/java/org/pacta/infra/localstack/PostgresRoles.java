package org.pacta.infra.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Who may do what in the embedded PostgreSQL: the schema's owner migrates, the application only writes and reads
 * what it was granted, the personal keys and Keycloak's tables have databases and roles of their own.
 */
record PostgresRoles(String url) {

    static final String SUPERUSER = "pacta";

    void create() {
        try (var connection = DriverManager.getConnection(url, SUPERUSER, "")) {
            role(connection, "pacta_owner");
            role(connection, "pacta_app");
            role(connection, "pacta_keys");
            role(connection, "keycloak");
            database(connection, "pacta", "pacta_owner");
            database(connection, "pacta_keys", "pacta_keys");
            database(connection, "keycloak", "keycloak");
            run(connection, "GRANT CONNECT ON DATABASE pacta TO pacta_app");
        } catch (SQLException e) {
            throw new LocalStackFailure(
                    "localstack.roles", "Les rôles de PostgreSQL n'ont pas pu être créés : " + e.getMessage());
        }
    }

    private static void role(Connection connection, String name) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name))
            run(connection, "CREATE ROLE " + name + " LOGIN");
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) return;
        run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
        run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
