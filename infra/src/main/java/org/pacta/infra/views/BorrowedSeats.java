package org.pacta.infra.views;

import java.util.List;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Role;

/** Each role that a person may use in somebody's name, where, and in whose, as columns that SQL can join with. */
record BorrowedSeats(String[] heldIn, String[] roles, String[] givers) {

    private record Seat(Actor actor, Mandate mandate, Role role) {}

    static BorrowedSeats of(List<Actor> actors) {
        var seats = actors.stream()
                .flatMap(actor -> actor.roles().stream().map(role -> seat(actor, role)))
                .toList();
        return new BorrowedSeats(
                seats.stream().map(seat -> seat.actor().organisation().alias()).toArray(String[]::new),
                seats.stream().map(seat -> seat.role().code()).toArray(String[]::new),
                seats.stream().map(seat -> seat.mandate().giver().value()).toArray(String[]::new));
    }

    private static Seat seat(Actor actor, Role role) {
        var mandate = actor.mandate();
        if (mandate == null) throw new IllegalArgumentException("Roles of their own");
        return new Seat(actor, mandate, role);
    }
}
