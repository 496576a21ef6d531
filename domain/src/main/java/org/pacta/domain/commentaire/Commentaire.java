package org.pacta.domain.commentaire;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.commentaire.CommentaireRule.AUTHOR_WITHDRAWS;
import static org.pacta.domain.commentaire.CommentaireRule.OWN_ORGANISATION;
import static org.pacta.domain.commentaire.CommentaireRule.STANDS;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.commentaire.CommentaireCommand.WithdrawComment;
import org.pacta.domain.commentaire.CommentaireCommand.WriteComment;
import org.pacta.domain.commentaire.CommentaireEvent.CommentWithdrawn;
import org.pacta.domain.commentaire.CommentaireEvent.CommentWritten;
import org.pacta.domain.shared.ActorId;

/** One remark on a convention, for the colleagues of whoever writes it or for all parties. It decides nothing. */
@SuppressWarnings("NullAway.Init")
public class Commentaire {

    @AggregateIdentifier
    private CommentaireId id;

    private ActorId author;
    private boolean withdrawn;

    Commentaire() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WriteComment ask) {
        if (id != null) return; // same identifier: the request came twice
        OWN_ORGANISATION.require(ask.by().actsFor(ask.organisation()), ask.organisation());
        apply(new CommentWritten(ask.id(), ask.organisation(), ask.audience(), ask.comment(), ask.on()));
    }

    @CommandHandler
    void decide(WithdrawComment ask) {
        AUTHOR_WITHDRAWS.require(ask.by().id().equals(author));
        STANDS.require(!withdrawn);
        apply(new CommentWithdrawn(id, ask.on()));
    }

    @EventSourcingHandler
    void evolve(CommentaireEvent event) {
        switch (event) {
            case CommentWritten e -> {
                id = e.id();
                author = e.comment().author();
            }
            case CommentWithdrawn e -> withdrawn = true;
        }
    }
}
