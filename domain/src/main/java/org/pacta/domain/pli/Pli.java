package org.pacta.domain.pli;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.pli.PliRule.DATES_FOLLOW;
import static org.pacta.domain.pli.PliRule.DEPOSIT_IS_PROVED;
import static org.pacta.domain.pli.PliRule.FILED_WITH_ITS_COPY;
import static org.pacta.domain.pli.PliRule.ONLY_REGISTERED_ARE_PRESENTED;
import static org.pacta.domain.pli.PliRule.PARTY_RECORDS;
import static org.pacta.domain.pli.PliRule.SENDER_PROVES_RECEIPT;
import static org.pacta.domain.pli.PliRule.SENDER_SENDS;
import static org.pacta.domain.pli.PliRule.STEP_IS_OPEN;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.pli.PliCommand.*;
import org.pacta.domain.pli.PliEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** A letter with legal effect: written, sent, presented, received or returned, each with its day and its proof (L75). */
@SuppressWarnings("NullAway.Init")
public class Pli {

    private static final Role[] DESK = {Role.JURISTE, Role.ASSEMBLEES, Role.DPO, Role.TECHNIQUE, Role.EXECUTIF};

    @AggregateIdentifier
    private PliId id;

    private PliCause cause;
    private PliRoute route;
    private Stage stage;
    private LocalDate latest;
    private LocalDate sentOn;
    private @Nullable LocalDate presentedOn;
    private boolean drawn;
    private int round;

    private enum Stage {
        WRITTEN,
        SENT,
        OVER
    }

    Pli() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WritePli ask) {
        if (id != null) return; // read a second time
        apply(new PliWritten(ask.id(), ask.cause(), ask.subject(), ask.route(), ask.text(), ask.writtenOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FilePli ask) {
        if (id != null) return; // sent twice
        PARTY_RECORDS.require(ask.by().mayActAs(ask.addressee(), DESK), ask.addressee());
        var summary = FILED_WITH_ITS_COPY.present(ask.summary());
        var document = FILED_WITH_ITS_COPY.present(ask.document());
        apply(new PliFiled(ask.id(), ask.addressee(), ask.form(), summary, document, ask.receivedOn()));
    }

    @CommandHandler
    void decide(DrawPli fact) {
        if (drawn) return; // read a second time
        apply(new PliDrawn(id, fact.letter(), latest));
    }

    @CommandHandler
    void decide(SendPli ask) {
        requireSender(ask.by());
        STEP_IS_OPEN.require(stage == Stage.WRITTEN);
        requireFollows(ask.sentOn());
        DEPOSIT_IS_PROVED.require(!route.form().registered() || ask.proof() != null);
        apply(new PliSent(id, round, route.form(), ask.proof(), ask.sentOn()));
    }

    @CommandHandler
    void decide(RecordPresentation ask, LocalCalendars calendars) {
        requireSender(ask.by());
        requireOnItsWay(ask.presentedOn());
        ONLY_REGISTERED_ARE_PRESENTED.require(route.form().registered());
        STEP_IS_OPEN.require(presentedOn == null);
        var kept = Catalogue.line(PliEvent.KEPT).from(ask.presentedOn(), calendars.of(route.addressee()));
        apply(new PliPresented(id, round, ask.proof(), kept, ask.presentedOn()));
    }

    @CommandHandler
    void decide(RecordArrival ask) {
        var by = ask.by();
        var sends = by.mayActAs(route.sender(), DESK);
        PARTY_RECORDS.require(sends || by.mayActAs(route.addressee(), DESK), route.addressee());
        requireOnItsWay(ask.receivedOn());
        SENDER_PROVES_RECEIPT.require(!sends || ask.proof() != null, route.sender());
        apply(new PliReceived(
                id, round, cause, by.organisation(), ask.proof(), served(ask.receivedOn()), ask.receivedOn()));
    }

    @CommandHandler
    void decide(RecordReturn ask, LocalCalendars calendars) {
        requireSender(ask.by());
        requireOnItsWay(ask.returnedOn());
        ONLY_REGISTERED_ARE_PRESENTED.require(route.form().registered());
        if (ask.reason() == ReturnReason.UNKNOWN_ADDRESS) {
            apply(new PliUndelivered(id, round, ask.proof(), ask.returnedOn()));
            return;
        }
        var served = served(servedBy(ask, calendars));
        apply(new PliReturned(id, round, cause, ask.reason(), ask.proof(), served, ask.returnedOn()));
    }

    /** A refusal is worth reception that day; what nobody fetched counts once it was held in full. */
    private LocalDate servedBy(RecordReturn ask, LocalCalendars calendars) {
        if (ask.reason() == ReturnReason.REFUSED || presentedOn == null) return ask.returnedOn();
        return Catalogue.line(PliEvent.KEPT)
                .from(presentedOn, calendars.of(route.addressee()))
                .lastDay();
    }

    @CommandHandler
    void decide(NoteHoldingOver fact) {
        if (stage != Stage.SENT || presentedOn == null) return; // received in the meantime
        apply(new PliHeldInVain(id, round, cause, served(fact.on()), fact.on()));
    }

    @CommandHandler
    void decide(CancelPli fact) {
        if (stage == Stage.OVER) return; // it has arrived
        apply(new PliCancelled(id, fact.on()));
    }

    private Service served(LocalDate receivedOn) {
        return new Service(sentOn, presentedOn, receivedOn);
    }

    private void requireSender(Actor by) {
        SENDER_SENDS.require(by.mayActAs(route.sender(), DESK), route.sender());
    }

    private void requireOnItsWay(LocalDate on) {
        STEP_IS_OPEN.require(stage == Stage.SENT);
        requireFollows(on);
    }

    private void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(PliEvent event) {
        id = event.id();
        latest = event.legalDate();
        switch (event) {
            case PliWritten e -> {
                cause = new PliCause(e.cause(), e.about().nature(), e.route().sender());
                route = e.route();
                stage = Stage.WRITTEN;
                round = 1;
            }
            case PliDrawn e -> drawn = true;
            case PliSent e -> {
                stage = Stage.SENT;
                sentOn = e.legalDate();
            }
            case PliPresented e -> presentedOn = e.legalDate();
            case PliReceived e -> stage = Stage.OVER;
            case PliReturned e -> stage = Stage.OVER;
            case PliHeldInVain e -> stage = Stage.OVER;
            case PliUndelivered e -> {
                stage = Stage.WRITTEN;
                presentedOn = null;
                round = e.round() + 1;
            }
            case PliCancelled e -> stage = Stage.OVER;
            case PliFiled e -> stage = Stage.OVER;
        }
    }
}
