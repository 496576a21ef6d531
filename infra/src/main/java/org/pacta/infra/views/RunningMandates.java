package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delegations of today; what the giver no longer holds, nobody holds in their name. */
@Component
class RunningMandates implements Mandates {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final LegalClock clock;

    RunningMandates(JdbcClient jdbc, Directory directory, LegalClock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Actor> received(Person person) {
        return running("receiver", person).stream()
                .filter(actor -> person.organisations().contains(actor.organisation()))
                .toList();
    }

    @Override
    public List<Actor> given(Person person) {
        return running("giver", person);
    }

    private List<Actor> running(String side, Person person) {
        return jdbc
                .sql(
                        "select id, giver, receiver, roles from delegation_view where " + side
                                + " = :who and revoked_on is null and :today between first_day and last_day order by first_day, id")
                .param("who", person.id().value())
                .param("today", clock.today())
                .query(this::actor)
                .list()
                .stream()
                .filter(actor -> !actor.roles().isEmpty())
                .toList();
    }

    private Actor actor(ResultSet row, int number) throws SQLException {
        var id = DelegationId.of(row.getString("id"));
        var giver = new ActorId(row.getString("giver"));
        var entrusted = (String[]) row.getArray("roles").getArray();
        return new Actor(
                new ActorId(row.getString("receiver")),
                id.organisation(),
                stillHeld(id.organisation(), giver, entrusted),
                new Mandate(giver, id));
    }

    private Set<Role> stillHeld(Organisation organisation, ActorId giver, String[] entrusted) {
        return Arrays.stream(entrusted)
                .map(Role::of)
                .filter(role -> directory.holders(organisation, role).stream()
                        .anyMatch(entry -> entry.id().equals(giver)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
