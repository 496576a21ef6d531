package org.pacta.domain.differend;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.differend.DifferendRule.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.differend.DifferendCommand.*;
import org.pacta.domain.differend.DifferendEvent.*;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.pli.PliRoute;
import org.pacta.domain.pli.PliSubject;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** A dispute between the parties: they seek to agree in the time they gave themselves, and the judge stays open all along. */
@SuppressWarnings("NullAway.Init")
public class Differend {

    private static final Role[] BINDING = {Role.JURISTE, Role.EXECUTIF};
    private static final String LATER =
            "compté depuis la réception du courrier, la convention ne disant pas d’où il court";

    @AggregateIdentifier
    private DifferendId id;

    private DifferendTerms terms;
    private Organisation teller;
    private Organisation told;
    private @Nullable Period length;
    private LocalDate latest;
    private boolean running;
    private boolean over;
    private boolean failed;
    private boolean seized;
    private boolean closed;

    Differend() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NotifyDifferend ask) {
        if (id != null) return; // sent twice
        var by = ask.by().organisation();
        var parties = ask.terms().parties();
        PARTY_SPEAKS.require(parties.contains(by) && ask.by().mayActAs(by, BINDING), by);
        var open = ask.terms().leavesLength();
        LENGTH_IS_AGREED.require(!open || ask.length() != null);
        LENGTH_IS_THE_TEXTS.require(open || ask.length() == null);
        var to = parties.stream().filter(party -> !party.equals(by)).findFirst().orElseThrow();
        var given = open ? ask.length() : ask.terms().agreed();
        var route = new PliRoute(by, to, ask.by().id(), ask.form());
        apply(new DifferendNotified(
                ask.id(), ask.terms(), subject(ask.terms(), given), route, ask.object(), given, ask.notifiedOn()));
    }

    private static PliSubject subject(DifferendTerms terms, @Nullable Period length) {
        return new PliSubject(
                PliNature.DIFFEREND, terms.article(), terms.title(), length, null, null, terms.obligations());
    }

    @CommandHandler
    void decide(NoteDifferendServed fact, LocalCalendars calendars) {
        if (closed || running || over) return; // read a second time, or settled in the meantime
        apply(new DifferendServed(id, fact.service(), fact.on()));
        if (terms.amicable() != null && terms.start() != AmicableStart.FIRST_MEETING)
            apply(new AmicablePeriodOpened(id, served(fact.service(), calendars), terms.obligations(), fact.on()));
    }

    /** As the parties start it; in prudence from the reception, for whoever has to wait. */
    private RecordedDeadline served(Service service, LocalCalendars calendars) {
        var started = terms.start() == AmicableStart.SENDING ? service.sentOn() : service.receivedOn();
        return period(started, calendars).notOverBefore(period(service.receivedOn(), calendars), LATER);
    }

    private RecordedDeadline period(LocalDate start, LocalCalendars calendars) {
        var delay = Objects.requireNonNull(terms.amicable());
        return delay.counted(delay.length() == null ? length : null).from(start, calendars.of(told));
    }

    @CommandHandler
    void decide(HoldConciliation ask, LocalCalendars calendars) {
        requireSpeaks(ask.by(), ask.heldOn());
        apply(new ConciliationHeld(id, ask.by().organisation(), ask.report(), ask.minutes(), ask.heldOn()));
        if (terms.amicable() != null && terms.start() == AmicableStart.FIRST_MEETING && !running && !over)
            apply(new AmicablePeriodOpened(id, period(ask.heldOn(), calendars), terms.obligations(), ask.heldOn()));
    }

    /** It opens a step, and concludes nothing. */
    @CommandHandler
    void decide(NoteAmicablePeriodOver fact) {
        if (!running || closed) return; // read a second time, or closed
        apply(new AmicablePeriodOver(id, fact.on()));
    }

    @CommandHandler
    void decide(RecordAmicableFailure ask) {
        requireSpeaks(ask.by(), ask.failedOn());
        FAILURE_IS_SAID_ONCE.require(!failed);
        apply(new AmicableFailed(id, ask.by().organisation(), ask.reason(), terms.obligations(), ask.failedOn()));
    }

    /** Nothing keeps a party from its judge (MET-27), in référé either (SUR-25). */
    @CommandHandler
    void decide(SeizeCourt ask) {
        requireSpeaks(ask.by(), ask.seizedOn());
        var early = terms.amicable() != null && !over && !failed;
        apply(new CourtSeized(
                id,
                ask.by().organisation(),
                terms.court(),
                ask.claim(),
                ask.urgent(),
                early,
                ask.filing(),
                terms.obligations(),
                ask.seizedOn()));
    }

    @CommandHandler
    void decide(SettleDifferend ask) {
        requireSpeaks(ask.by(), ask.settledOn());
        var paper = AGREEMENT_IS_WRITTEN.present(ask.agreement());
        close(ask.by(), DifferendOutcome.SETTLED, ask.terms(), paper, ask.settledOn());
    }

    @CommandHandler
    void decide(RecordJudgment ask) {
        requireSpeaks(ask.by(), ask.judgedOn());
        COURT_WAS_SEIZED.require(seized);
        close(ask.by(), DifferendOutcome.JUDGED, ask.ruling(), ask.judgment(), ask.judgedOn());
    }

    @CommandHandler
    void decide(AbandonDifferend ask) {
        requireSpeaks(ask.by(), ask.abandonedOn());
        TELLER_GIVES_UP.require(ask.by().actsFor(teller), teller);
        close(ask.by(), DifferendOutcome.ABANDONED, ask.reason(), null, ask.abandonedOn());
    }

    private void close(Actor by, DifferendOutcome outcome, SealedText reason, @Nullable Sha256 document, LocalDate on) {
        apply(new DifferendClosed(id, by.organisation(), teller, outcome, reason, document, terms.obligations(), on));
    }

    private void requireSpeaks(Actor by, LocalDate on) {
        var party = by.organisation();
        PARTY_SPEAKS.require(terms.parties().contains(party) && by.mayActAs(party, BINDING), party);
        DISPUTE_IS_OPEN.require(!closed);
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(DifferendEvent event) {
        latest = event.legalDate();
        switch (event) {
            case DifferendNotified e -> {
                id = e.id();
                terms = e.terms();
                teller = e.route().sender();
                told = e.route().addressee();
                length = e.length();
            }
            case DifferendServed e -> {} // what it starts is a fact of its own
            case ConciliationHeld e -> {} // the same
            case AmicablePeriodOpened e -> running = true;
            case AmicablePeriodOver e -> {
                running = false;
                over = true;
            }
            case AmicableFailed e -> failed = true;
            case CourtSeized e -> seized = true;
            case DifferendClosed e -> closed = true;
        }
    }
}
