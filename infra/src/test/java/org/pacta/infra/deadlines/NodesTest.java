package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.SteppedClock;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.time.LegalClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** Fault 9: whatever the clocks say, never early, once, and late by no more than the slowest clock. */
@DisplayName("Two nodes on one record")
class NodesTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration A_WHILE = Duration.ofSeconds(2);
    static final SteppedClock FIRST_CLOCK = SteppedClock.running();
    static final SteppedClock SECOND_CLOCK = SteppedClock.running();

    static DeskApp first;
    static DeskApp second;

    @BeforeAll
    static void open() {
        var database = DeskApp.on(TestPostgres.newDatabase());
        first = new DeskApp(database, FirstNode.class);
        second = new DeskApp(database, SecondNode.class);
    }

    @AfterAll
    static void close() {
        second.close();
        first.close();
    }

    Duration firstOff = Duration.ZERO;
    Duration secondOff = Duration.ZERO;

    @AfterEach
    void setRight() {
        FIRST_CLOCK.step(firstOff.negated());
        SECOND_CLOCK.step(secondOff.negated());
    }

    @Test
    void reach_each_deadline_once() {
        var deadlines = Soon.of(first);
        var many = 200;
        var end = Instant.now().plusSeconds(3);
        IntStream.range(0, many).forEach(number -> deadlines.set(end));
        awaitReached(deadlines, many);
    }

    @Test
    void five_minutes_apart_reach_nothing_early() {
        stepSecond(Duration.ofMinutes(5));
        var soon = Soon.of(first);
        var later = Soon.of(first);
        var end = Instant.now().plusSeconds(4);
        IntStream.range(0, 20).forEach(number -> soon.set(end));
        IntStream.range(0, 20).forEach(number -> later.set(end.plusSeconds(240)));
        awaitReached(soon, 20);
        assertThat(later.told()).isEqualTo(new Soon.Told(0, 0, 0));
        assertThat(later.watched()).isEqualTo(20);
    }

    @Test
    void both_stepped_forward_reach_nothing_early() {
        var deadlines = Soon.of(first);
        deadlines.set(Instant.now().plusSeconds(5));
        await().atMost(SOON).until(() -> deadlines.watched() == 1);
        stepFirst(Duration.ofHours(1));
        stepSecond(Duration.ofHours(48));
        assertThat(deadlines.told().reached()).isZero();
        awaitReached(deadlines, 1);
    }

    @Test
    void both_stepped_back_are_late_and_then_reach_it_once() {
        var deadlines = Soon.of(first);
        stepFirst(Duration.ofHours(-1));
        stepSecond(Duration.ofHours(-1));
        deadlines.set(Instant.now().minusSeconds(60));
        await().atMost(SOON).until(() -> deadlines.watched() == 1);
        await().during(A_WHILE).atMost(SOON).until(() -> deadlines.told().reached() == 0);
        stepSecond(Duration.ofHours(1));
        awaitReached(deadlines, 1);
    }

    static void awaitReached(Soon deadlines, int many) {
        var exactly = new Soon.Told(many, 0, 0);
        await().atMost(SOON).untilAsserted(() -> assertThat(deadlines.told()).isEqualTo(exactly));
        await().during(A_WHILE)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(deadlines.told()).isEqualTo(exactly));
        await().atMost(SOON).until(() -> deadlines.watched() == 0);
    }

    void stepFirst(Duration by) {
        FIRST_CLOCK.step(by);
        firstOff = firstOff.plus(by);
    }

    void stepSecond(Duration by) {
        SECOND_CLOCK.step(by);
        secondOff = secondOff.plus(by);
    }

    @ComponentScan("org.pacta.infra.deadlines")
    static class FirstNode {

        @Bean
        @Primary
        LegalClock machine() {
            return new LegalClock(FIRST_CLOCK);
        }
    }

    @ComponentScan("org.pacta.infra.deadlines")
    static class SecondNode {

        @Bean
        @Primary
        LegalClock machine() {
            return new LegalClock(SECOND_CLOCK);
        }
    }
}
