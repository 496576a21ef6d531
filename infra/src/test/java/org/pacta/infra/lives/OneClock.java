package org.pacta.infra.lives;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The demonstration's clock, which all conventions live by, and when it was moved by how much. */
final class OneClock {

    private static final String CLOCK = "demo/clock";
    private static final String WHOEVER = "juriste.suresnes";

    private final Caller caller;
    private final List<Move> moves = new CopyOnWriteArrayList<>();

    OneClock(Caller caller) {
        this.caller = caller;
        moves.add(new Move(Instant.EPOCH, offset()));
    }

    /** From that moment of the machine on, the product may have stood that far from it. */
    record Move(Instant from, Duration offset) {}

    Day day() {
        var said = caller.read(WHOEVER, CLOCK).orElseThrow();
        return new Day(
                Instant.parse(said.get("now").asText()),
                LocalDate.parse(said.get("today").asText()));
    }

    /** True if all that became due had its effect at once. */
    boolean advance(Duration by) {
        var from = Instant.now();
        var moved = caller.post(WHOEVER, CLOCK, Map.of("advance", by.toString()));
        moves.add(new Move(from, offset()));
        return moved.accepted() && moved.answer().path("settled").asBoolean();
    }

    /** Somebody else moved it. */
    void movedBy(Duration by) {
        moves.add(new Move(Instant.now(), moves.getLast().offset().plus(by)));
    }

    /** The latest that a clock of the product can have shown at this moment of the machine. */
    Instant latest(Instant machine) {
        return moves.reversed().stream()
                .filter(move -> !move.from().isAfter(machine))
                .findFirst()
                .map(move -> machine.plus(move.offset()))
                .orElseThrow();
    }

    private Duration offset() {
        return Duration.parse(
                caller.read(WHOEVER, CLOCK).orElseThrow().get("offset").asText());
    }
}
