package org.pacta.domain.attestation;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.attestation.AttestationRule.DATES_FOLLOW;
import static org.pacta.domain.attestation.AttestationRule.OTHER_PARTY_DISPENSES;
import static org.pacta.domain.attestation.AttestationRule.OWNER_SHOWS;
import static org.pacta.domain.attestation.AttestationRule.PAPER_IS_ASKED_ONCE;
import static org.pacta.domain.attestation.AttestationRule.PAPER_IS_AWAITED;
import static org.pacta.domain.attestation.AttestationRule.PAPER_IS_OWED_STILL;
import static org.pacta.domain.attestation.AttestationRule.PAPER_IS_VALID;
import static org.pacta.domain.attestation.AttestationRule.PAPER_SAYS_UNTIL_WHEN;
import static org.pacta.domain.attestation.AttestationRule.PARTY_ASKS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.attestation.AttestationCommand.*;
import org.pacta.domain.attestation.AttestationEvent.*;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.Span;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** A paper that one party owes for as long as the convention lasts: asked for, shown, and shown anew before it expires. */
@SuppressWarnings("NullAway.Init")
public class Attestation {

    private static final Role[] WHO_ASKS = {Role.JURISTE, Role.FINANCES, Role.DPO, Role.TECHNIQUE, Role.EXECUTIF};

    @AggregateIdentifier
    private AttestationId id;

    private String title;
    private Set<Organisation> others;
    private Set<String> obligations;
    private @Nullable String validity;
    private @Nullable LocalDate validUntil;
    private int round;
    private boolean awaited;
    private boolean dispensed;
    private @Nullable LocalDate askedAfter;

    Attestation() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ExpectAttestation fact) {
        if (id != null) return; // the entry into force was read twice
        await(fact.id(), fact.paper(), null, fact.on());
    }

    /** The owner may ask itself, to show it unasked. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskForAttestation ask) {
        var asker = ask.by().organisation();
        PARTY_ASKS.require(
                ask.paper().concerns(asker) && ask.by().mayActAs(asker, WHO_ASKS),
                ask.paper().owner());
        PAPER_IS_OWED_STILL.require(!dispensed);
        PAPER_IS_ASKED_ONCE.require(!awaited || askedAfter != null);
        if (askedAfter != null) apply(new RenewalAsked(id, round - 1, ask.askedOn()));
        else await(ask.id(), ask.paper(), asker, ask.askedOn());
    }

    @CommandHandler
    void decide(DeliverAttestation ask, LocalCalendars calendars) {
        OWNER_SHOWS.require(ask.by().mayActAs(id.organisation(), WHO_ASKS), id.organisation());
        PAPER_IS_AWAITED.require(awaited);
        var end = ask.validUntil();
        requireValid(ask.validFrom(), end, ask.deliveredOn());
        var covers = end == null || !end.isBefore(ask.until());
        var shown = round;
        apply(new AttestationDelivered(
                id,
                shown,
                ask.issuer(),
                ask.reference(),
                ask.document(),
                ask.validFrom(),
                end,
                covers,
                uncovered(ask.validFrom()),
                obligations,
                met(),
                ask.deliveredOn()));
        if (end == null || covers) return;
        apply(new RenewalDue(id, shown, title, due(ask.validFrom(), end, calendars), obligations, ask.deliveredOn()));
        foresee(shown, end, ask.deliveredOn(), calendars);
    }

    /** Shortly before it ends, or at once where that is already so. */
    private void foresee(int shown, LocalDate end, LocalDate on, LocalCalendars calendars) {
        var asking = Catalogue.line(AttestationEvent.ASKING).from(end, calendars.of(id.organisation()));
        if (asking.lastDay().isBefore(on)) apply(new RenewalAsked(id, shown, on));
        else apply(new RenewalForeseen(id, shown, asking, on));
    }

    @CommandHandler
    void decide(AskRenewal fact) {
        if (askedAfter == null) return; // asked by a person before, shown, or dispensed with
        apply(new RenewalAsked(id, round - 1, askedAfter));
    }

    /** A paper that is shown before it was asked for needs not be asked for any more. */
    private Set<String> met() {
        var met = new HashSet<String>();
        if (validity != null) met.add(validity);
        if (askedAfter != null) met.add(AttestationEvent.ASKING);
        return met;
    }

    @CommandHandler
    void decide(DispenseWithAttestation ask) {
        var by = ask.by().organisation();
        OTHER_PARTY_DISPENSES.require(
                others.contains(by) && ask.by().mayActAs(by, Role.JURISTE, Role.EXECUTIF), id.organisation());
        PAPER_IS_OWED_STILL.require(!dispensed);
        apply(new AttestationDispensed(id, round, by, ask.reason(), ask.dispensedOn()));
    }

    private void await(AttestationId attestation, Paper paper, @Nullable Organisation asker, LocalDate on) {
        var line = paper.validity();
        apply(new AttestationAwaited(
                attestation,
                round + 1,
                paper.title(),
                line == null ? null : line.id(),
                paper.others(),
                asker,
                paper.obligations(),
                on));
    }

    private void requireValid(LocalDate from, @Nullable LocalDate end, LocalDate on) {
        PAPER_SAYS_UNTIL_WHEN.require(validity == null || end != null);
        if (end == null) return;
        DATES_FOLLOW.require(end.isAfter(from), FrenchDay.of(from), FrenchDay.of(end));
        PAPER_IS_VALID.require(!end.isBefore(on), FrenchDay.of(end));
    }

    /** Days on which nothing was in force between the one before and this one. */
    private long uncovered(LocalDate from) {
        return validUntil == null ? 0 : Math.max(0, DAYS.between(validUntil, from) - 1);
    }

    /** It has to be renewed by its own last day. */
    private @Nullable RecordedDeadline due(LocalDate from, LocalDate end, LocalCalendars calendars) {
        if (validity == null) return null;
        var length = Span.days(Math.toIntExact(DAYS.between(from, end)));
        return Catalogue.line(validity).lasting(length).from(from, calendars.of(id.organisation()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(AttestationEvent event) {
        switch (event) {
            case AttestationAwaited e -> {
                id = e.id();
                title = e.title();
                others = e.others();
                obligations = e.obligations();
                validity = e.validity();
                round = e.round();
                awaited = true;
            }
            case AttestationDelivered e -> {
                validUntil = e.validUntil();
                awaited = !e.covers();
                askedAfter = null;
                if (awaited) round = e.round() + 1;
            }
            case RenewalDue e -> {} // the deadline is watched
            case RenewalForeseen e -> askedAfter = e.asking().lastDay();
            case RenewalAsked e -> askedAfter = null;
            case AttestationDispensed e -> {
                dispensed = true;
                awaited = false;
                askedAfter = null;
            }
        }
    }
}
