package org.pacta.domain.legalite;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.deadline.LegalDeadline.LIST_OF_DELIBERATIONS;
import static org.pacta.domain.legalite.LegaliteRule.*;
import static org.pacta.domain.shared.Role.ASSEMBLEES;
import static org.pacta.domain.shared.Role.JURISTE;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deliberation.Assemblies;
import org.pacta.domain.legalite.LegaliteCommand.*;
import org.pacta.domain.legalite.LegaliteEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.Role;

/**
 * The road of one deliberation from its vote to its executory force. Publication and transmission give that force (CGCT
 * L2131-1 I). The acknowledgement is no condition of it, but the préfecture delivers it at once and it proves the
 * transmission; it is therefore awaited, so that a rejected sending never counts, and the force is dated from the sending.
 */
@SuppressWarnings("NullAway.Init")
public class Legalite {

    @AggregateIdentifier
    private LegaliteId id;

    private LocalDate decidedOn;
    private Dispatch dispatch = Dispatch.NONE_YET;
    private @Nullable Publication publication;
    private boolean executory;
    private boolean cancelled;

    Legalite() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(OpenLegalityControl opening, LocalCalendars calendars, CalledOff calledOff) {
        if (id != null) return; // same natural key: the job was delivered twice
        if (calledOff.text(opening.id().text())) return;
        var listDue = LIST_OF_DELIBERATIONS.from(
                opening.decidedOn(), calendars.of(opening.id().organisation()));
        apply(new LegalityControlOpened(opening.id(), opening.decidedOn(), listDue, opening.openedOn()));
    }

    @CommandHandler
    void decide(TransmitAct sending) {
        var transmission = sending.transmission();
        allow(sending.by(), ADMINISTRATION_TRANSMITS, ASSEMBLEES, JURISTE);
        ACT_IS_SENT_ONCE.require(dispatch.sent() == null);
        transmission.require(decidedOn);
        apply(new ActTransmitted(id, dispatch.round() + 1, transmission, transmission.transmittedOn()));
    }

    @CommandHandler
    void decide(RecordReceipt receipt, LocalCalendars calendars) {
        allow(receipt.by(), ADMINISTRATION_TRANSMITS, ASSEMBLEES, JURISTE);
        dispatch.requireReceiptOf(receipt.acknowledged(), receipt.receivedOn());
        apply(new ReceiptRecorded(id, dispatch.round(), receipt.acknowledged(), receipt.receivedOn()));
        becomeExecutory(calendars);
    }

    @CommandHandler
    void decide(RecordTransmissionRejection rejection) {
        allow(rejection.by(), ADMINISTRATION_TRANSMITS, ASSEMBLEES, JURISTE);
        dispatch.answeredOn(rejection.rejectedOn());
        apply(new TransmissionRejected(id, dispatch.round(), rejection.reason(), rejection.rejectedOn()));
    }

    @CommandHandler
    void decide(PublishAct act, Assemblies assemblies, LocalCalendars calendars) {
        allow(act.by(), SECRETARIAT_PUBLISHES, ASSEMBLEES);
        ACT_IS_PUBLISHED_ONCE.require(publication == null);
        var published = act.publication();
        PUBLICATION_FOLLOWS_THE_VOTE.require(
                !published.publishedOn().isBefore(decidedOn),
                FrenchDay.of(published.publishedOn()),
                FrenchDay.of(decidedOn));
        var body = assemblies.of(id.organisation());
        PUBLICATION_IS_ELECTRONIC.require(published.electronic() || !body.publishesElectronically(), body.population());
        apply(new ActPublished(id, published, published.publishedOn()));
        becomeExecutory(calendars);
    }

    @CommandHandler
    void decide(CancelLegalityControl cancellation) {
        if (cancelled || executory) return; // nothing left to cancel
        apply(new LegalityControlCancelled(id, cancellation.cancelledOn()));
    }

    @EventSourcingHandler
    void evolve(LegaliteEvent event) {
        switch (event) {
            case LegalityControlOpened e -> {
                id = e.id();
                decidedOn = e.decidedOn();
            }
            case ActTransmitted e -> dispatch = dispatch.sending(e.round(), e.transmission());
            case ReceiptRecorded e -> dispatch = dispatch.received(e.legalDate());
            case TransmissionRejected e -> dispatch = dispatch.rejected();
            case ActPublished e -> publication = e.publication();
            case ActBecameExecutory e -> executory = true;
            case LegalityControlCancelled e -> cancelled = true;
        }
    }

    private void allow(Actor by, LegaliteRule rule, Role... roles) {
        rule.require(by.mayActAs(id.organisation(), roles));
        NOTHING_FOLLOWS_CANCELLATION.require(!cancelled);
    }

    /** In the same breath as the fact that completes the conditions. */
    private void becomeExecutory(LocalCalendars calendars) {
        var sent = dispatch.sent();
        var received = dispatch.receivedOn();
        if (publication == null || sent == null || received == null) return;
        var force = new ExecutoryForce(publication.publishedOn(), sent.transmittedOn(), received);
        apply(new ActBecameExecutory(id, force.windows(calendars.of(id.organisation())), force.since()));
    }
}
