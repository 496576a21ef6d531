package org.pacta.infra.views;

import java.util.List;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Person;

/** A person's organisations, and each role held there, as two columns that SQL can join with. */
record Seats(String[] organisations, String[] heldIn, String[] roles) {

    private record Seat(Organisation organisation, Role role) {}

    static Seats of(Person person) {
        List<Seat> held = person.roles().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(role -> new Seat(entry.getKey(), role)))
                .toList();
        return new Seats(
                organisationsOf(person),
                held.stream().map(seat -> seat.organisation().alias()).toArray(String[]::new),
                held.stream().map(seat -> seat.role().code()).toArray(String[]::new));
    }

    static String[] organisationsOf(Person person) {
        return person.organisations().stream().map(Organisation::alias).toArray(String[]::new);
    }
}
