package org.pacta.infra.digests;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** Everybody who holds a role somewhere, as the directory knows them now. */
@Component
class Staff {

    private final Directory directory;

    Staff(Directory directory) {
        this.directory = directory;
    }

    Collection<Person> all() {
        return byId().values();
    }

    Optional<Person> find(ActorId id) {
        return Optional.ofNullable(byId().get(id));
    }

    private Map<ActorId, Person> byId() {
        var names = new HashMap<ActorId, String>();
        var seats = new LinkedHashMap<ActorId, Map<Organisation, Set<Role>>>();
        for (var organisation : directory.organisations())
            for (var role : Role.values())
                for (var entry : directory.holders(organisation, role)) {
                    names.put(entry.id(), entry.name());
                    seats.computeIfAbsent(entry.id(), id -> new HashMap<>())
                            .computeIfAbsent(organisation, alias -> EnumSet.noneOf(Role.class))
                            .add(role);
                }
        var people = new LinkedHashMap<ActorId, Person>();
        seats.forEach((id, held) -> people.put(id, new Person(id, names.getOrDefault(id, id.value()), held)));
        return people;
    }
}
