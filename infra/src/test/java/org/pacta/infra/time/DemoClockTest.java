package org.pacta.infra.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.DeskApp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@DisplayName("The clock of a demonstration")
class DemoClockTest {

    static final String FIRST = "2024-02-01T08:00:00+01:00";

    static DeskApp app;
    static HttpServer engine;
    static final AtomicLong engineOffset = new AtomicLong();

    @BeforeAll
    static void open() throws IOException {
        app = new DeskApp();
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/actuator/clock", DemoClockTest::answer);
        engine.start();
    }

    @AfterAll
    static void close() {
        engine.stop(0);
        app.close();
    }

    @BeforeEach
    void forget() {
        engineOffset.set(0);
        app.sql().sql("delete from demo_clock").update();
    }

    DemoClock demo;

    @AfterEach
    void stop() {
        if (demo != null) demo.stop();
    }

    @Test
    void begins_where_it_is_told_and_takes_the_engine_along() {
        var clock = started(FIRST);

        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(engineNow()).isCloseTo(clock.instant(), within(3, ChronoUnit.SECONDS));
    }

    @Test
    void moves_both_clocks() {
        var clock = started("true");

        demo.advance(Duration.ofDays(2));

        assertThat(Duration.between(Instant.now(), clock.instant()))
                .isCloseTo(Duration.ofDays(2), Duration.ofSeconds(2));
        assertThat(engineNow()).isCloseTo(clock.instant(), within(3, ChronoUnit.SECONDS));
    }

    @Test
    void finds_its_day_again_after_a_restart_and_does_not_move_an_engine_that_kept_it() {
        started(FIRST);
        demo.advance(Duration.ofDays(10));
        demo.stop();

        var clock = started(FIRST);

        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 2, 11));
        assertThat(engineNow()).isCloseTo(clock.instant(), within(3, ChronoUnit.SECONDS));
    }

    @Test
    void gives_its_day_to_an_engine_that_forgot_it() {
        started(FIRST);
        demo.stop();
        engineOffset.set(0);

        var clock = started(FIRST);

        assertThat(engineNow()).isCloseTo(clock.instant(), within(3, ChronoUnit.SECONDS));
    }

    LegalClock started(String first) {
        var clock = new LegalClock(Clock.system(LegalClock.PARIS));
        var address = "http://127.0.0.1:" + engine.getAddress().getPort();
        demo = new DemoClock(
                clock,
                new DemoOffset(app.bean(JdbcClient.class)),
                Optional.of(new EngineClock(RestClient.create(address))),
                first);
        demo.start();
        return clock;
    }

    static Instant engineNow() {
        return Instant.now().plusMillis(engineOffset.get());
    }

    /** As the engine's management answers. */
    static void answer(HttpExchange exchange) {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST"))
                engineOffset.addAndGet(new ObjectMapper()
                        .readTree(exchange.getRequestBody())
                        .get("offsetMilli")
                        .asLong());
            var body =
                    "{\"epochMilli\":%d}".formatted(engineNow().toEpochMilli()).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
