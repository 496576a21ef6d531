package org.pacta.infra.views;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.stereotype.Component;

/** The delegations of today; what the giver no longer holds, nobody holds in their name. */
@Component
class RunningMandates implements Mandates {

    private final Delegations delegations;
    private final Directory directory;
    private final LegalClock clock;

    RunningMandates(Delegations delegations, Directory directory, LegalClock clock) {
        this.delegations = delegations;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Actor> received(Person person) {
        return running(delegations.received(person)).stream()
                .filter(row -> person.organisations().contains(row.id().organisation()))
                .map(row -> actor(person.id(), row))
                .filter(actor -> !actor.roles().isEmpty())
                .toList();
    }

    @Override
    public List<Actor> given(Person person) {
        return running(delegations.given(person)).stream()
                .map(row -> actor(row.receiver(), row))
                .filter(actor -> !actor.roles().isEmpty())
                .toList();
    }

    private List<DelegationRow> running(List<DelegationRow> rows) {
        var today = clock.today();
        return rows.stream()
                .filter(row -> row.state(today) == DelegationRow.State.RUNNING)
                .toList();
    }

    private Actor actor(ActorId receiver, DelegationRow row) {
        var organisation = row.id().organisation();
        return new Actor(receiver, organisation, stillHeld(organisation, row), new Mandate(row.giver(), row.id()));
    }

    private Set<Role> stillHeld(Organisation organisation, DelegationRow row) {
        return row.roles().stream()
                .filter(role -> directory.holders(organisation, role).stream()
                        .anyMatch(entry -> entry.id().equals(row.giver())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
