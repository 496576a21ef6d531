package org.pacta.infra.views;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Internal;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which texts of a convention a person may read: those of every party, but for what one wrote for itself or what is reserved to some. */
@Component
class Readership {

    private final JdbcClient jdbc;
    private final EventNames names;

    Readership(JdbcClient jdbc, EventNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Aggregates of this convention that are reserved, with the aliases of those they are reserved to. */
    record Reservations(Map<String, Set<String>> readers) {

        boolean admit(Person person, String aggregate) {
            var some = readers.get(aggregate);
            return some == null || some.stream().anyMatch(alias -> isOf(person, alias));
        }
    }

    Reservations of(ConventionId convention) {
        return new Reservations(jdbc
                .sql("select aggregate_id, organisation from reader_view where convention = ?")
                .param(convention.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    boolean mayRead(Person person, FactRow fact, Reservations reserved) {
        if (!reserved.admit(person, fact.aggregate())) return false;
        return !Internal.class.isAssignableFrom(names.eventClass(fact.type())) || isOf(person, fact.organisation());
    }

    private static boolean isOf(Person person, String organisation) {
        return person.organisations().stream().map(Organisation::alias).anyMatch(organisation::equals);
    }
}
