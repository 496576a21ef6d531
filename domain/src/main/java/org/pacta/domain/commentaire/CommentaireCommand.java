package org.pacta.domain.commentaire;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** What is done with a comment. */
public sealed interface CommentaireCommand extends Command, HumanCommand {

    @Override
    CommentaireId id();

    record WriteComment(
            @TargetAggregateIdentifier CommentaireId id,
            Actor by,
            Organisation organisation,
            Audience audience,
            SealedText comment,
            LocalDate on)
            implements CommentaireCommand {}

    record WithdrawComment(@TargetAggregateIdentifier CommentaireId id, Actor by, LocalDate on)
            implements CommentaireCommand {}
}
