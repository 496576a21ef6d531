package org.pacta.domain.echange;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;

/** Everything one may ask about an exchange of data. Days are legal days, Europe/Paris. */
public sealed interface EchangeCommand extends Command, HumanCommand {

    @Override
    EchangeId id();

    record ProposeExchange(
            @TargetAggregateIdentifier EchangeId id,
            Actor by,
            ExchangeTerms terms,
            ExchangeRequest request,
            LocalDate proposedOn)
            implements EchangeCommand {}

    record AcceptExchange(@TargetAggregateIdentifier EchangeId id, Actor by, Set<String> accepted, LocalDate acceptedOn)
            implements EchangeCommand {

        public AcceptExchange {
            accepted = Set.copyOf(accepted);
        }
    }

    record RefuseExchange(@TargetAggregateIdentifier EchangeId id, Actor by, SealedText reason, LocalDate refusedOn)
            implements EchangeCommand {}

    record WithdrawExchange(@TargetAggregateIdentifier EchangeId id, Actor by, SealedText reason, LocalDate withdrawnOn)
            implements EchangeCommand {}

    /** The owner of the data sends them, or opens the access to them. */
    record StartExchange(@TargetAggregateIdentifier EchangeId id, Actor by, LocalDate startedOn)
            implements EchangeCommand {}

    record StopExchange(@TargetAggregateIdentifier EchangeId id, Actor by, SealedText reason, LocalDate stoppedOn)
            implements EchangeCommand {}

    record ChangeTransitConsent(@TargetAggregateIdentifier EchangeId id, Actor by, boolean consent, LocalDate changedOn)
            implements EchangeCommand {}
}
