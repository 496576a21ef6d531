package org.pacta.infra.views;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationAdopted;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRejected;
import org.pacta.domain.deliberation.DeliberationEvent.VoteRecorded;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteEvent.ActBecameExecutory;
import org.pacta.domain.legalite.LegaliteEvent.ActPublished;
import org.pacta.domain.legalite.LegaliteEvent.ReceiptRecorded;
import org.pacta.domain.legalite.LegaliteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the register of deliberations: each vote with its figures, then what the préfecture and the public were told. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class DeliberationProjection {

    private final JdbcClient jdbc;

    DeliberationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VoteRecorded event) {
        var ballot = event.ballot();
        jdbc.sql("""
                        insert into deliberation_view (id, convention, avenant, version, organisation, number, voted_on, secret,
                                                       votes_for, votes_against, abstentions, not_voting)
                        values (:id, :convention, :avenant, :version, :organisation, :number, :votedOn, :secret,
                                :votesFor, :votesAgainst, :abstentions, :notVoting)
                        on conflict (id) do nothing""")
                .param("id", event.id().toString())
                .param("convention", event.id().convention().value())
                .param("avenant", event.id().text().avenant())
                .param("version", event.id().text().version())
                .param("organisation", event.id().organisation().alias())
                .param("number", event.number())
                .param("votedOn", event.legalDate())
                .param("secret", ballot.secret())
                .param("votesFor", ballot.votesFor())
                .param("votesAgainst", ballot.votesAgainst())
                .param("abstentions", ballot.abstentions())
                .param("notVoting", ballot.notTakingPart())
                .update();
    }

    @EventHandler
    void on(DeliberationAdopted event) {
        note(event.id(), "outcome", "adopted");
    }

    @EventHandler
    void on(DeliberationRejected event) {
        note(event.id(), "outcome", "rejected");
    }

    @EventHandler
    void on(ReceiptRecorded event) {
        note(of(event.id()), "acte", event.acknowledged().toString());
        note(of(event.id()), "received_on", event.legalDate());
    }

    @EventHandler
    void on(ActPublished event) {
        note(of(event.id()), "published_on", event.legalDate());
    }

    @EventHandler
    void on(ActBecameExecutory event) {
        note(of(event.id()), "executory_on", event.legalDate());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate deliberation_view").update();
    }

    private static DeliberationId of(LegaliteId id) {
        return new DeliberationId(id.text(), id.organisation());
    }

    private void note(DeliberationId id, String column, Object value) {
        jdbc.sql("update deliberation_view set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id.toString())
                .update();
    }
}
