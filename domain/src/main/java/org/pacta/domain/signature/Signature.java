package org.pacta.domain.signature;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.signature.SignatureRule.PARTY_SIGNS_ONCE;
import static org.pacta.domain.signature.SignatureRule.SIGNATORY_IS_HABILITATED;
import static org.pacta.domain.signature.SignatureRule.SIGNATURE_IS_OPEN;
import static org.pacta.domain.signature.SignatureRule.SIGNED_AFTER_OPENING;
import static org.pacta.domain.signature.SignatureRule.TEXT_IS_THE_ONE_VOTED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.signature.SignatureCommand.CancelSignature;
import org.pacta.domain.signature.SignatureCommand.OpenSignature;
import org.pacta.domain.signature.SignatureCommand.RefuseSignature;
import org.pacta.domain.signature.SignatureCommand.SignConvention;
import org.pacta.domain.signature.SignatureEvent.ConventionSigned;
import org.pacta.domain.signature.SignatureEvent.SignatureCancelled;
import org.pacta.domain.signature.SignatureEvent.SignatureCompleted;
import org.pacta.domain.signature.SignatureEvent.SignatureOpened;
import org.pacta.domain.signature.SignatureEvent.SignatureRefused;

/** The signing of one voted text by the authorised person of each party; nobody can sign another text. */
@SuppressWarnings("NullAway.Init")
public class Signature {

    @AggregateIdentifier
    private SignatureId id;

    private Sha256 text;
    private LocalDate openedOn;
    private final Set<Organisation> signatories = new TreeSet<>();
    private final Map<Organisation, LocalDate> signed = new HashMap<>();
    private boolean closed;

    Signature() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenSignature ask, CalledOff calledOff) {
        if (id != null) return; // same natural key: the job was delivered twice
        if (calledOff.text(ask.id().text())) return;
        apply(new SignatureOpened(ask.id(), ask.text(), ask.signatories(), ask.openedOn()));
    }

    @CommandHandler
    void decide(SignConvention ask) {
        requireSignatory(ask.by());
        TEXT_IS_THE_ONE_VOTED.require(text.equals(ask.text()), text, ask.text());
        SIGNED_AFTER_OPENING.require(!ask.signedOn().isBefore(openedOn), openedOn, ask.signedOn());
        apply(new ConventionSigned(id, ask.by().organisation(), ask.by().id(), ask.text(), ask.signedOn()));
        if (signed.keySet().containsAll(signatories)) apply(new SignatureCompleted(id, lastSignature()));
    }

    @CommandHandler
    void decide(RefuseSignature ask) {
        requireSignatory(ask.by());
        apply(new SignatureRefused(id, ask.by().organisation(), ask.reason(), ask.refusedOn()));
    }

    @CommandHandler
    void decide(CancelSignature ask) {
        if (closed) return;
        apply(new SignatureCancelled(id, ask.cancelledOn()));
    }

    private void requireSignatory(Actor by) {
        SIGNATORY_IS_HABILITATED.require(
                signatories.contains(by.organisation()) && by.holds(Role.EXECUTIF), by.organisation());
        PARTY_SIGNS_ONCE.require(!signed.containsKey(by.organisation()), by.organisation());
        SIGNATURE_IS_OPEN.require(!closed);
    }

    private LocalDate lastSignature() {
        return signed.values().stream().max(LocalDate::compareTo).orElse(openedOn);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(SignatureEvent event) {
        switch (event) {
            case SignatureOpened e -> {
                id = e.id();
                text = e.text();
                openedOn = e.legalDate();
                signatories.addAll(e.signatories());
            }
            case ConventionSigned e -> signed.put(e.organisation(), e.legalDate());
            case SignatureCompleted e -> closed = true;
            case SignatureRefused e -> closed = true;
            case SignatureCancelled e -> closed = true;
        }
    }
}
