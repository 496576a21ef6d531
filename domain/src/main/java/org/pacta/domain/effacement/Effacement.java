package org.pacta.domain.effacement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.effacement.ErasureRule.*;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.effacement.ErasureCommand.*;
import org.pacta.domain.effacement.ErasureEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** What a person asks to have erased of themself (GDPR art. 17), up to the day on which nobody can read it any more. */
@SuppressWarnings("NullAway.Init")
public class Effacement {

    private enum Stage {
        PENDING,
        GRANTED,
        REFUSED,
        ERASED
    }

    @AggregateIdentifier
    private ErasureId id;

    private Stage stage;
    private int round;
    private LocalDate receivedOn;
    private AnswerTerm term;
    private boolean extended;

    Effacement() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestErasure ask, LocalCalendars calendars) {
        var person = ask.id().person();
        var house = ask.id().organisation();
        var byThemself = ask.by().mandate() == null && ask.by().id().equals(person);
        ASKED_BY_THE_PERSON_OR_THE_OFFICER.require(
                byThemself && ask.by().actsFor(house) || ask.by().mayActAs(house, Role.DPO), house);
        ASKED_ONCE.require(stage == null || stage == Stage.REFUSED);
        RECEIPT_HAS_COME.require(!ask.receivedOn().isAfter(ask.on()), FrenchDay.of(ask.receivedOn()));
        var answer = AnswerTerm.from(ask.receivedOn(), calendars.of(house));
        apply(new ErasureRequested(ask.id(), round + 1, byThemself, ask.reason(), answer, ask.receivedOn()));
    }

    @CommandHandler
    void decide(ExtendErasureAnswer ask) {
        requireOfficer(ask.by(), ask.toldOn());
        EXTENDED_ONCE.require(!extended);
        var latest = term.tellBy().lastDay();
        EXTENSION_IS_TOLD_IN_TIME.require(
                !ask.toldOn().isAfter(latest), FrenchDay.of(latest), FrenchDay.of(ask.toldOn()));
        apply(new ErasureAnswerExtended(id, round, ask.reason(), ask.toldOn()));
    }

    @CommandHandler
    void decide(GrantErasure decision) {
        requireOfficer(decision.by(), decision.decidedOn());
        SEATS_ARE_FILLED.require(
                decision.heldAlone().isEmpty(),
                decision.heldAlone().stream().sorted().map(Role::label).collect(Collectors.joining(", ")));
        apply(new ErasureGranted(id, round, decision.ground(), isLate(decision.decidedOn()), decision.decidedOn()));
    }

    @CommandHandler
    void decide(RefuseErasure decision) {
        requireOfficer(decision.by(), decision.decidedOn());
        COMPLAINT_ROUTES_ARE_TOLD.require(decision.routesTold());
        apply(new ErasureRefused(
                id, round, decision.ground(), decision.reason(), isLate(decision.decidedOn()), decision.decidedOn()));
    }

    @CommandHandler
    void decide(NotePersonErased done) {
        if (stage != Stage.GRANTED) return; // told twice
        apply(new PersonErased(id, round, done.erasedOn()));
    }

    private void requireOfficer(Actor by, LocalDate on) {
        OFFICER_ANSWERS.require(by.mayActAs(id.organisation(), Role.DPO), id.organisation());
        NOT_IN_ONES_OWN_CASE.require(!by.standsFor(id.person()));
        IS_PENDING.require(stage == Stage.PENDING);
        DATES_FOLLOW.require(!on.isBefore(receivedOn), FrenchDay.of(receivedOn), FrenchDay.of(on));
    }

    private boolean isLate(LocalDate on) {
        return on.isAfter((extended ? term.extended() : term.due()).lastDay());
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(ErasureEvent event) {
        switch (event) {
            case ErasureRequested e -> {
                id = e.id();
                round = e.round();
                receivedOn = e.legalDate();
                term = e.term();
                extended = false;
                stage = Stage.PENDING;
            }
            case ErasureAnswerExtended e -> extended = true;
            case ErasureGranted e -> stage = Stage.GRANTED;
            case ErasureRefused e -> stage = Stage.REFUSED;
            case PersonErased e -> stage = Stage.ERASED;
        }
    }
}
