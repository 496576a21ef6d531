package org.pacta.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.pacta.infra.support.TestPostgres;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.session.SessionAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both doors of the application on a real server and a real database, with a few rooms behind them. */
final class DoorApp implements AutoCloseable {

    final FakeRealm realm = new FakeRealm();
    private final String database = TestPostgres.newDatabase();
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private ServletWebServerApplicationContext context = start();

    DoorApp() throws IOException {}

    private ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Parts.class)
                .run(
                        "--server.port=0",
                        "--pacta.oidc.issuer=" + realm.issuer(),
                        "--spring.servlet.multipart.max-file-size=10KB",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + TestPostgres.APPLICATION,
                        "--spring.datasource.hikari.maximum-pool-size=8",
                        "--spring.flyway.url=" + database,
                        "--spring.flyway.user=" + TestPostgres.OWNER,
                        "--spring.flyway.placeholders.app_role=" + TestPostgres.APPLICATION);
    }

    /** Stops and starts again on the same database and for the same realm. */
    void restart() {
        context.close();
        context = start();
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    Rooms rooms() {
        return context.getBean(Rooms.class);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + context.getWebServer().getPort())
                .resolve(path);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    /** As a script of this person would send it. */
    HttpRequest.Builder to(String path, Map<String, Object> person) {
        return to(path).header("Authorization", "Bearer " + realm.accessToken(person));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        realm.close();
    }

    @ComponentScan({
        "org.pacta.infra.access",
        "org.pacta.infra.security",
        "org.pacta.infra.problem",
        "org.pacta.infra.idempotency"
    })
    @Import(Rooms.class)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        SessionAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Parts {}
}
