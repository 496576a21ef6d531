package org.pacta.domain.rupture;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.rupture.RuptureRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.pli.PliRoute;
import org.pacta.domain.pli.PliSubject;
import org.pacta.domain.rupture.RuptureCommand.*;
import org.pacta.domain.rupture.RuptureEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** One proposal to end a convention by common accord: each party's signed letter, all arrived in time, then the last day (MET-08). */
@SuppressWarnings("NullAway.Init")
public class Rupture {

    private static final Role[] BINDING = {Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private RuptureId id;

    private RuptureTerms terms;
    private Organisation proposer;
    private @Nullable LocalDate periodEnd;
    private @Nullable LocalDate endOn;
    private @Nullable RecordedDeadline lastUseful;
    private LocalDate latest;
    private LocalDate lastDay;
    private final Set<Organisation> agreed = new HashSet<>();
    private final Set<Organisation> served = new HashSet<>();
    private Stage stage;

    private enum Stage {
        PROPOSED,
        CONCLUDED,
        OVER
    }

    Rupture() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeRupture ask, LocalCalendars calendars) {
        if (id != null) return; // sent twice
        var party = ask.by().organisation();
        requireSigned(ask.by(), ask.terms(), ask.form());
        DAY_IS_NAMED.require(dayFits(ask));
        var last =
                ask.terms().lastUsefulDay(ask.periodEnd(), calendars.of(party)).orElse(null);
        requireInTime(ask.terms(), ask.periodEnd(), last, ask.proposedOn());
        apply(new RuptureProposed(ask.id(), ask.terms(), party, ask.periodEnd(), ask.endOn(), last, ask.proposedOn()));
        agree(ask.by(), ask.form(), ask.text(), ask.proposedOn());
    }

    private static boolean dayFits(ProposeRupture ask) {
        var end = ask.endOn();
        if (ask.terms().atPeriodEnd()) return end == null && ask.periodEnd() != null;
        var period = ask.periodEnd();
        return end != null && !end.isBefore(ask.proposedOn()) && (period == null || !end.isAfter(period));
    }

    @CommandHandler
    void decide(AgreeRupture ask) {
        requireOpen(ask.agreedOn());
        requireSigned(ask.by(), terms, ask.form());
        EACH_PARTY_AGREES_ONCE.require(
                !agreed.contains(ask.by().organisation()), ask.by().organisation());
        requireInTime(terms, periodEnd, lastUseful, ask.agreedOn());
        agree(ask.by(), ask.form(), ask.text(), ask.agreedOn());
    }

    private void agree(Actor by, PliForm form, SealedText text, LocalDate on) {
        var party = by.organisation();
        var to = terms.parties().stream()
                .filter(other -> !other.equals(party))
                .findFirst()
                .orElseThrow();
        apply(new RuptureAgreed(
                id,
                party,
                party.equals(proposer) ? Consent.PROPOSAL : Consent.ANSWER,
                subject(),
                new PliRoute(party, to, by.id(), form),
                text,
                on));
    }

    private PliSubject subject() {
        return new PliSubject(
                PliNature.RUPTURE,
                terms.article(),
                terms.title(),
                null,
                terms.atPeriodEnd() ? periodEnd : endOn,
                null,
                terms.obligations());
    }

    @CommandHandler
    void decide(RefuseRupture ask) {
        var party = ask.by().organisation();
        EACH_PARTY_AGREES_ONCE.require(
                terms.parties().contains(party)
                        && !agreed.contains(party)
                        && ask.by().mayActAs(party, BINDING),
                party);
        requireOpen(ask.refusedOn());
        close(RuptureOutcome.REFUSED, ask.reason(), ask.refusedOn());
    }

    /** A concluded end is both parties', and no longer one's to take back. */
    @CommandHandler
    void decide(WithdrawRupture ask) {
        COMPETENT_PERSON_SIGNS.require(ask.by().mayActAs(proposer, BINDING), proposer);
        requireOpen(ask.withdrawnOn());
        close(RuptureOutcome.WITHDRAWN, ask.reason(), ask.withdrawnOn());
    }

    @CommandHandler
    void decide(NoteConsentServed fact, LocalCalendars calendars) {
        if (stage != Stage.PROPOSED || served.contains(fact.party())) return; // over, or read a second time
        apply(new ConsentServed(id, fact.party(), fact.service(), fact.on()));
        var received = fact.service().receivedOn();
        if (lastUseful != null && received.isAfter(lastUseful.lastDay())) close(RuptureOutcome.MISSED, null, fact.on());
        else if (served.containsAll(terms.parties())) conclude(received, fact.on(), calendars);
    }

    private void conclude(LocalDate received, LocalDate on, LocalCalendars calendars) {
        var named = terms.atPeriodEnd() ? periodEnd : endOn;
        var last = named == null || named.isBefore(received) ? received : named;
        var days = Math.toIntExact(DAYS.between(received, last));
        var wait = days == 0
                ? null
                : Catalogue.line(RuptureEvent.EFFECT).lasting(Span.days(days)).from(received, calendars.of(proposer));
        var notice = lastUseful == null ? null : lastUseful.code();
        apply(new RuptureConcluded(id, last, wait, notice, terms.obligations(), on));
        if (wait == null) takeEffect();
    }

    @CommandHandler
    void decide(NoteRuptureDay fact) {
        if (stage == Stage.CONCLUDED && fact.code().equals(RuptureEvent.EFFECT)) takeEffect();
        // what was not yet written on the last useful day cannot have arrived on it
        if (stage == Stage.PROPOSED && !fact.code().equals(RuptureEvent.EFFECT) && !agreed.containsAll(terms.parties()))
            close(RuptureOutcome.MISSED, null, fact.on());
    }

    private void takeEffect() {
        apply(new RuptureTookEffect(id, terms.obligations(), lastDay));
    }

    @CommandHandler
    void decide(LapseRupture fact) {
        if (stage == Stage.OVER) return; // it has ended already
        close(RuptureOutcome.LAPSED, null, fact.on());
    }

    private void close(RuptureOutcome outcome, @Nullable SealedText reason, LocalDate on) {
        var next = outcome == RuptureOutcome.MISSED && periodEnd != null
                ? terms.next(periodEnd).orElse(null)
                : null;
        apply(new RuptureClosed(
                id, terms.parties(), stage == Stage.CONCLUDED, outcome, reason, next, terms.obligations(), on));
    }

    private static void requireSigned(Actor by, RuptureTerms terms, PliForm form) {
        var party = by.organisation();
        COMPETENT_PERSON_SIGNS.require(terms.parties().contains(party) && by.mayActAs(party, Role.EXECUTIF), party);
        var accepted = terms.forms().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        FORM_IS_THE_CLAUSES.require(terms.forms().contains(form), accepted, form);
    }

    /** Late for this period, it is offered for the next one. */
    private static void requireInTime(
            RuptureTerms terms, @Nullable LocalDate period, @Nullable RecordedDeadline last, LocalDate on) {
        if (last == null || period == null) return;
        var next =
                terms.next(period).map(day -> "Proposez-la pour la période qui s’achève le " + FrenchDay.of(day) + ".");
        ARRIVES_IN_TIME.require(
                !on.isAfter(last.lastDay()), FrenchDay.of(period), FrenchDay.of(last.lastDay()), next.orElse(""));
    }

    private void requireOpen(LocalDate on) {
        PROPOSAL_IS_OPEN.require(stage == Stage.PROPOSED);
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(RuptureEvent event) {
        latest = event.legalDate();
        switch (event) {
            case RuptureProposed e -> {
                id = e.id();
                terms = e.terms();
                proposer = e.proposer();
                periodEnd = e.periodEnd();
                endOn = e.endOn();
                lastUseful = e.lastUsefulDay();
                stage = Stage.PROPOSED;
            }
            case RuptureAgreed e -> agreed.add(e.party());
            case ConsentServed e -> served.add(e.party());
            case RuptureConcluded e -> {
                stage = Stage.CONCLUDED;
                lastDay = e.lastDay();
            }
            case RuptureTookEffect e -> stage = Stage.OVER;
            case RuptureClosed e -> stage = Stage.OVER;
        }
    }
}
