package org.pacta.domain.interlocuteur;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.interlocuteur.InterlocuteurRule.CHANGES_FOLLOW;
import static org.pacta.domain.interlocuteur.InterlocuteurRule.PARTY_NAMES_ITS_OWN;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.interlocuteur.InterlocuteurCommand.NameContact;
import org.pacta.domain.interlocuteur.InterlocuteurEvent.ContactNamed;
import org.pacta.domain.shared.Role;

/** The contact of a party, one after the other. */
@SuppressWarnings("NullAway.Init")
public class Interlocuteur {

    private static final Role[] WHO_NAMES = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private InterlocuteurId id;

    private int number;
    private @Nullable LocalDate since;

    Interlocuteur() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NameContact ask) {
        var party = ask.id().organisation();
        PARTY_NAMES_ITS_OWN.require(ask.by().mayActAs(party, WHO_NAMES), party);
        if (since != null)
            CHANGES_FOLLOW.require(!ask.since().isBefore(since), FrenchDay.of(since), FrenchDay.of(ask.since()));
        apply(new ContactNamed(
                ask.id(),
                number + 1,
                ask.person(),
                ask.address(),
                ask.since(),
                Math.max(0, DAYS.between(ask.since(), ask.toldOn())),
                ask.toldOn()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(InterlocuteurEvent event) {
        switch (event) {
            case ContactNamed e -> {
                id = e.id();
                number = e.number();
                since = e.since();
            }
        }
    }
}
