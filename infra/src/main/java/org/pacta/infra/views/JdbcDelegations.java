package org.pacta.infra.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.delegation.DelegationTerm;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Delegations read from their table, their reasons opened for giver and receiver. */
@Component
class JdbcDelegations implements Delegations {

    private static final int LATEST = 50;

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    JdbcDelegations(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<DelegationRow> given(Person person) {
        return list("giver", person.id());
    }

    @Override
    public List<DelegationRow> received(Person person) {
        return list("receiver", person.id());
    }

    private List<DelegationRow> list(String side, ActorId who) {
        return jdbc.sql("select * from delegation_view where " + side + " = ? order by first_day desc, id limit "
                        + LATEST)
                .param(who.value())
                .query(this::read)
                .list();
    }

    private DelegationRow read(ResultSet row, int number) throws SQLException {
        var id = DelegationId.of(row.getString("id"));
        return new DelegationRow(
                id,
                new ActorId(row.getString("giver")),
                new ActorId(row.getString("receiver")),
                roles(row),
                new DelegationTerm(day(row, "first_day"), day(row, "last_day")),
                reason(id, row),
                day(row, "entrusted_on"),
                row.getObject("revoked_on", LocalDate.class),
                acts(id));
    }

    private String reason(DelegationId id, ResultSet row) throws SQLException {
        var sealed = new SealedText(new ActorId(row.getString("reason_author")), row.getString("reason"));
        return texts.read(id.convention(), sealed);
    }

    private List<DelegationRow.Done> acts(DelegationId id) {
        return jdbc.sql("select * from delegation_act where delegation = ? order by sequence desc limit " + LATEST)
                .param(id.toString())
                .query((row, number) -> new DelegationRow.Done(
                        new ConventionId(row.getObject("convention", UUID.class)),
                        row.getString("action"),
                        day(row, "acted_on")))
                .list();
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
