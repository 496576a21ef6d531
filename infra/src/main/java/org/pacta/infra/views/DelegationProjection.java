package org.pacta.infra.views;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pacta.domain.delegation.DelegationEvent;
import org.pacta.domain.delegation.DelegationEvent.ActedInNameOf;
import org.pacta.domain.delegation.DelegationEvent.DelegationRevoked;
import org.pacta.domain.delegation.DelegationEvent.RolesEntrusted;
import org.pacta.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who entrusted which roles to whom, and what was done under it. */
@Component
@ProcessingGroup(ViewProcessors.INBOX)
class DelegationProjection {

    private final JdbcClient jdbc;

    DelegationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DelegationEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case RolesEntrusted e -> add(e);
            case DelegationRevoked e ->
                jdbc.sql("update delegation_view set revoked_on = ? where id = ?")
                        .params(e.legalDate(), e.id().toString())
                        .update();
            case ActedInNameOf e ->
                jdbc.sql("""
                                insert into delegation_act (delegation, sequence, convention, action, acted_on)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(e.id().toString(), sequence, e.on().value(), e.action(), e.legalDate())
                        .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate delegation_view, delegation_act").update();
    }

    private void add(RolesEntrusted event) {
        jdbc.sql("""
                        insert into delegation_view (id, organisation, giver, receiver, roles, first_day, last_day,
                                                     reason_author, reason, entrusted_on)
                        values (:id, :organisation, :giver, :receiver, :roles, :first, :last, :author, :reason, :on)
                        on conflict do nothing""")
                .param("id", event.id().toString())
                .param("organisation", event.id().organisation().alias())
                .param("giver", event.from().value())
                .param("receiver", event.to().value())
                .param("roles", event.roles().stream().map(Role::code).toArray(String[]::new))
                .param("first", event.term().first())
                .param("last", event.term().last())
                .param("author", event.reason().author().value())
                .param("reason", event.reason().cipher())
                .param("on", event.legalDate())
                .update();
    }
}
