package org.pacta.domain.interlocuteur;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about the contact of a party. */
public sealed interface InterlocuteurCommand extends Command, HumanCommand {

    @Override
    InterlocuteurId id();

    /** {@code since}: first day on which that person is the contact, told beforehand if it can be. */
    record NameContact(
            @TargetAggregateIdentifier InterlocuteurId id,
            Actor by,
            SealedText person,
            SealedText address,
            LocalDate since,
            LocalDate toldOn)
            implements InterlocuteurCommand {}
}
