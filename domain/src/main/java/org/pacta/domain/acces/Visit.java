package org.pacta.domain.acces;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.acces.VisitRule.*;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.acces.VisitCommand.*;
import org.pacta.domain.acces.VisitEvent.*;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** A visit of outsiders: agreed to beforehand, pledged to secrecy one by one, escorted on the agreed day (SUR-5.5). */
@SuppressWarnings("NullAway.Init")
public class Visit {

    private static final Role[] WHO_ASKS = {Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF};
    private static final Role[] WHO_ANSWERS = {Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private VisitId id;

    private AccessTerms terms;
    private int visitors;
    private LocalDate plannedOn;
    private LocalDate latest;
    private Stage stage;

    private enum Stage {
        ASKED,
        AGREED,
        PLEDGED,
        OVER
    }

    Visit() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskVisit ask) {
        if (id != null) return; // the request was sent twice
        var guest = ask.terms().guest();
        GUEST_ASKS.require(ask.by().mayActAs(guest, WHO_ASKS), guest);
        SOMEBODY_COMES.require(ask.visitors() > 0);
        ASKED_BEFOREHAND.require(
                ask.plannedOn().isAfter(ask.askedOn()), FrenchDay.of(ask.askedOn()), FrenchDay.of(ask.plannedOn()));
        apply(new VisitAsked(
                ask.id(), ask.terms().host(), guest, ask.purpose(), ask.visitors(), ask.plannedOn(), ask.askedOn()));
    }

    /** An agreement that comes after the visit is none. */
    @CommandHandler
    void decide(AgreeToVisit ask) {
        requireHost(ask.by(), WHO_ANSWERS);
        requireAt(Stage.ASKED, ask.agreedOn());
        ASKED_BEFOREHAND.require(
                !ask.agreedOn().isAfter(plannedOn), FrenchDay.of(ask.agreedOn()), FrenchDay.of(plannedOn));
        apply(new VisitAgreed(id, terms.host(), ask.escort(), ask.agreedOn()));
    }

    @CommandHandler
    void decide(RefuseVisit ask) {
        requireHost(ask.by(), WHO_ANSWERS);
        requireAt(Stage.ASKED, ask.refusedOn());
        apply(new VisitRefused(id, terms.host(), ask.reason(), ask.refusedOn()));
    }

    @CommandHandler
    void decide(RecordPledges ask) {
        GUEST_ASKS.require(ask.by().mayActAs(terms.guest(), WHO_ASKS), terms.guest());
        requireAt(Stage.AGREED, ask.signedOn());
        EVERY_VISITOR_PLEDGES.require(ask.signed() == visitors, visitors, ask.signed());
        apply(new PledgesSigned(id, ask.names(), ask.signed(), ask.document(), ask.signedOn()));
    }

    @CommandHandler
    void decide(AdmitVisitors ask) {
        requireHost(ask.by(), WHO_ASKS);
        requireAt(Stage.PLEDGED, ask.enteredOn());
        ENTRY_HAS_COME.require(!ask.enteredAt().isAfter(ask.now()));
        ENTRY_IS_ON_THE_AGREED_DAY.require(
                ask.enteredOn().equals(plannedOn), FrenchDay.of(plannedOn), FrenchDay.of(ask.enteredOn()));
        NOBODY_MORE_ENTERS.require(ask.admitted() > 0 && ask.admitted() <= visitors, visitors, ask.admitted());
        apply(new VisitorsAdmitted(id, ask.escort(), ask.admitted(), ask.enteredAt(), ask.enteredOn()));
    }

    /** By either of them, as long as nobody has entered. */
    @CommandHandler
    void decide(CancelVisit ask) {
        var by = ask.by().organisation();
        var own = by.equals(terms.host()) || by.equals(terms.guest());
        GUEST_ASKS.require(own && ask.by().mayActAs(by, WHO_ASKS), terms.guest());
        STEP_IS_OPEN.require(stage != Stage.OVER);
        apply(new VisitCancelled(id, by, ask.reason(), ask.cancelledOn()));
    }

    private void requireHost(Actor by, Role... roles) {
        HOST_ANSWERS.require(by.mayActAs(terms.host(), roles), terms.host());
    }

    private void requireAt(Stage expected, LocalDate on) {
        STEP_IS_OPEN.require(stage == expected);
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(VisitEvent event) {
        latest = event.legalDate();
        switch (event) {
            case VisitAsked e -> {
                id = e.id();
                terms = new AccessTerms(e.host(), e.guest());
                visitors = e.visitors();
                plannedOn = e.plannedOn();
                stage = Stage.ASKED;
            }
            case VisitAgreed e -> stage = Stage.AGREED;
            case VisitRefused e -> stage = Stage.OVER;
            case PledgesSigned e -> stage = Stage.PLEDGED;
            case VisitorsAdmitted e -> stage = Stage.OVER;
            case VisitCancelled e -> stage = Stage.OVER;
        }
    }
}
