package org.pacta.infra.localstack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The servers of the installation that each replace an embedded part on their own. */
public record External(
        @Nullable Postgres postgres,
        @Nullable Zeebe zeebe,
        @Nullable String kafka,
        @Nullable Identity identity,
        @Nullable Smtp smtp,
        @Nullable String timeStamps) {

    static External from(Settings.Variables variables) {
        return new External(
                variables
                        .get("PACTA_POSTGRES_URL")
                        .map(url -> Postgres.from(url, variables))
                        .orElse(null),
                variables
                        .get("PACTA_ZEEBE_GRPC")
                        .map(grpc -> Zeebe.from(grpc, variables))
                        .orElse(null),
                variables.get("PACTA_KAFKA_BOOTSTRAP").orElse(null),
                variables
                        .get("PACTA_OIDC_ISSUER")
                        .map(issuer -> Identity.from(issuer, variables))
                        .orElse(null),
                variables
                        .get("PACTA_SMTP_HOST")
                        .map(host -> Smtp.from(host, variables))
                        .orElse(null),
                variables.get("PACTA_TSA_URL").orElse(null));
    }

    /** One server with the databases {@code pacta}, {@code pacta_keys} and, while Keycloak is embedded, {@code keycloak}. */
    public record Postgres(
            String url, String user, String password, String owner, String ownerPassword, String keysUrl) {

        static Postgres from(String address, Settings.Variables variables) {
            var url = address.startsWith("jdbc:") ? address : "jdbc:" + address;
            var user = variables.get("PACTA_POSTGRES_USER").orElse("pacta");
            var password = variables.get("PACTA_POSTGRES_PASSWORD").orElse("");
            return new Postgres(
                    url,
                    user,
                    password,
                    variables.get("PACTA_POSTGRES_OWNER_USER").orElse(user),
                    variables.get("PACTA_POSTGRES_OWNER_PASSWORD").orElse(password),
                    variables.get("PACTA_POSTGRES_KEYS_URL").orElseGet(() -> onDatabase(url, "pacta_keys")));
        }

        private static String onDatabase(String url, String database) {
            return url.replaceFirst("^(jdbc:postgresql://[^/]+)/?[^?]*", "$1/" + database);
        }

        Database keycloak() {
            return new Database(onDatabase(url, "keycloak"), user, password);
        }

        Map<String, Object> properties() {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", user,
                    "spring.datasource.password", password,
                    "spring.flyway.url", url,
                    "spring.flyway.user", owner,
                    "spring.flyway.password", ownerPassword,
                    "pacta.keys.url", keysUrl,
                    "pacta.keys.user", user,
                    "pacta.keys.password", password);
        }
    }

    /** A Camunda 8 cluster; its credentials are the client's own {@code camunda.client.auth.*}. */
    public record Zeebe(String grpc, Optional<String> rest, Optional<String> management) {

        static Zeebe from(String grpc, Settings.Variables variables) {
            return new Zeebe(
                    grpc.contains("://") ? grpc : "http://" + grpc,
                    variables.get("PACTA_ZEEBE_REST"),
                    variables.get("PACTA_ZEEBE_MANAGEMENT"));
        }

        Map<String, Object> properties() {
            var properties = new LinkedHashMap<String, Object>();
            properties.put("camunda.client.grpc-address", grpc);
            rest.ifPresent(address -> properties.put("camunda.client.rest-address", address));
            management.ifPresent(address -> properties.put("pacta.zeebe.management", address));
            return properties;
        }
    }

    /** A server that delivers e-mails. Whoever logs in there does so over an encrypted connection only. */
    public record Smtp(String host, int port, Optional<String> user, String password) {

        private static final String OF_SMTP = "spring.mail.properties.mail.smtp.";
        private static final int SUBMISSION = 587;
        private static final int IMPLICIT_TLS = 465;

        static Smtp from(String host, Settings.Variables variables) {
            return new Smtp(
                    host,
                    Settings.port(variables, "PACTA_SMTP_PORT", SUBMISSION),
                    variables.get("PACTA_SMTP_USER"),
                    variables.get("PACTA_SMTP_PASSWORD").orElse(""));
        }

        Map<String, Object> properties() {
            var properties = new LinkedHashMap<String, Object>();
            properties.put("spring.mail.host", host);
            properties.put("spring.mail.port", port);
            properties.put(OF_SMTP + "ssl.checkserveridentity", true);
            properties.put(OF_SMTP + (port == IMPLICIT_TLS ? "ssl.enable" : "starttls.enable"), true);
            user.ifPresent(name -> {
                properties.put("spring.mail.username", name);
                properties.put("spring.mail.password", password);
                properties.put(OF_SMTP + "auth", true);
                if (port != IMPLICIT_TLS) properties.put(OF_SMTP + "starttls.required", true);
            });
            return properties;
        }
    }

    /** A realm of the installation, and the service account with which names are read from its directory. */
    public record Identity(String issuer, String directoryId, String directorySecret) {

        static Identity from(String issuer, Settings.Variables variables) {
            return new Identity(
                    issuer,
                    variables.get("PACTA_DIRECTORY_CLIENT_ID").orElse("pacta-directory"),
                    variables.get("PACTA_DIRECTORY_CLIENT_SECRET").orElse(""));
        }

        Map<String, Object> properties() {
            return Map.of(
                    "pacta.oidc.issuer", issuer,
                    "pacta.keycloak.url", issuer.replaceFirst("/realms/.*$", ""),
                    "pacta.directory.client-id", directoryId,
                    "pacta.directory.client-secret", directorySecret);
        }
    }
}
