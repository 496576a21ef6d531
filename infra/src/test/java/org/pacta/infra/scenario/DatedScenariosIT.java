package org.pacta.infra.scenario;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;

/** What happens on days that count, one scenario after the other on one clock that only goes forward. */
@DisplayName("From 1 February 2024 on,")
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class DatedScenariosIT {

    static Api api;
    static RunningPacta pacta;

    @BeforeAll
    static void start() {
        pacta = RunningPacta.start(
                Map.of("PACTA_DEMO_CLOCK", "2024-02-01T08:00:00+01:00", "PACTA_MAIL_PAUSES", "1s,2s"));
        api = new Api(pacta);
    }

    @AfterAll
    static void stop() {
        pacta.close();
    }

    @Nested
    @Order(1)
    @DisplayName("the Aix sitting of 9 February")
    class First extends AixSitting {}

    @Nested
    @Order(2)
    @DisplayName("a CNIL that takes six weeks more and then says nothing")
    class Then extends CnilSilence {}

    @Nested
    @Order(3)
    @DisplayName("a breach in the night before winter time")
    class Later extends WinterBreach {}

    @Nested
    @Order(4)
    @DisplayName("a breach while the mail server is away")
    class Unheard extends BreachWithoutMail {}

    @Nested
    @Order(5)
    @DisplayName("a breach whose 48 hours end while the application is down")
    class Down extends BreachWhileDown {}

    @Nested
    @Order(6)
    @DisplayName("conventions that end before their term")
    class Ended extends Terminations {}

    @Nested
    @Order(7)
    @DisplayName("the three conventions to their term")
    class Last extends WholeLives {}
}
