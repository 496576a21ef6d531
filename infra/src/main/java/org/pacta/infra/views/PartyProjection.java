package org.pacta.infra.views;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.pacta.domain.avenant.AvenantEvent.AvenantAbandoned;
import org.pacta.domain.avenant.AvenantEvent.AvenantReturned;
import org.pacta.domain.avenant.AvenantEvent.AvenantSubmitted;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.Parties;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is party to a convention once avenants have admitted, replaced or released somebody. */
@Component
class PartyProjection {

    private final JdbcClient jdbc;

    PartyProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(DomainEvent event, Instant at) {
        switch (event) {
            case AvenantSubmitted e -> invite(e.id().convention(), e.parties());
            case AvenantReturned e -> dismiss(e.id().convention());
            case AvenantAbandoned e -> dismiss(e.id().convention());
            case ConventionAmended e -> seat(e, at);
            default -> {}
        }
    }

    /** Whoever is to sign an avenant reads the file. */
    private void invite(ConventionId convention, List<Organisation> asked) {
        asked.forEach(
                each -> jdbc.sql("""
                        insert into party_view (convention, position, role, organisation, joining)
                        values (?, 99, '', ?, true) on conflict do nothing""").params(convention.value(), each.alias()).update());
    }

    private void dismiss(ConventionId convention) {
        jdbc.sql("delete from party_view where convention = ? and joining")
                .param(convention.value())
                .update();
    }

    private void seat(ConventionAmended event, Instant at) {
        dismiss(event.id());
        var before = present(event.id());
        var after = new Parties(before).after(event.changes()).all();
        if (after.equals(before)) return;
        jdbc.sql("delete from party_view where convention = ?")
                .param(event.id().value())
                .update();
        for (int position = 0; position < after.size(); position++) insert(event.id(), position, after.get(position));
        before.stream()
                .map(Party::organisation)
                .filter(each ->
                        after.stream().noneMatch(party -> party.organisation().equals(each)))
                .forEach(each -> leave(event.id(), each, at));
        after.forEach(party -> back(event.id(), party.organisation()));
    }

    private List<Party> present(ConventionId convention) {
        return jdbc.sql("select role, organisation from party_view where convention = ? order by position")
                .param(convention.value())
                .query((row, number) ->
                        new Party(row.getString("role"), new Organisation(row.getString("organisation"))))
                .list();
    }

    private void insert(ConventionId convention, int position, Party party) {
        jdbc.sql("insert into party_view (convention, position, role, organisation) values (?, ?, ?, ?)")
                .params(
                        convention.value(),
                        position,
                        party.role(),
                        party.organisation().alias())
                .update();
    }

    private void leave(ConventionId convention, Organisation organisation, Instant at) {
        jdbc.sql("""
                        insert into former_party_view (convention, organisation, until_at) values (?, ?, ?)
                        on conflict (convention, organisation) do update set until_at = excluded.until_at""")
                .params(convention.value(), organisation.alias(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void back(ConventionId convention, Organisation organisation) {
        jdbc.sql("delete from former_party_view where convention = ? and organisation = ?")
                .params(convention.value(), organisation.alias())
                .update();
    }
}
