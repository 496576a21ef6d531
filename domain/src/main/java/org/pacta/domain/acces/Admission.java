package org.pacta.domain.acces;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.acces.AdmissionRule.*;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.acces.AdmissionCommand.*;
import org.pacta.domain.acces.AdmissionEvent.*;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** A person who comes for one party to the premises of the other: no entry before the charter, none without escort. */
@SuppressWarnings("NullAway.Init")
public class Admission {

    private static final Role[] WHO_SENDS = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private AdmissionId id;

    private Organisation host;
    private Organisation guest;
    private @Nullable LocalDate signedOn;
    private int entries;
    private boolean discharged;

    Admission() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnouncePerson ask) {
        if (id != null) return; // the request was sent twice
        var terms = ask.terms();
        GUEST_SENDS.require(ask.by().mayActAs(terms.guest(), WHO_SENDS), terms.guest());
        apply(new PersonAnnounced(ask.id(), terms.host(), terms.guest(), ask.person(), ask.announcedOn()));
    }

    @CommandHandler
    void decide(RecordCharter ask) {
        requireGuest(ask.by());
        CHARTER_IS_SIGNED_ONCE.require(signedOn == null);
        apply(new CharterSigned(id, ask.document(), ask.signedOn()));
    }

    @CommandHandler
    void decide(RecordEntry ask) {
        HOST_ESCORTS.require(ask.by().mayActAs(host, WHO_SENDS), host);
        PERSON_STILL_COMES.require(!discharged);
        var charter = CHARTER_COMES_FIRST.present(signedOn, FrenchDay.of(ask.enteredOn()));
        CHARTER_COMES_FIRST.require(!charter.isAfter(ask.enteredOn()), FrenchDay.of(ask.enteredOn()));
        ENTRY_HAS_COME.require(!ask.enteredAt().isAfter(ask.now()));
        apply(new EntryRecorded(id, entries + 1, ask.escort(), ask.enteredAt(), ask.enteredOn()));
    }

    @CommandHandler
    void decide(DischargePerson ask) {
        requireGuest(ask.by());
        PERSON_STILL_COMES.require(!discharged);
        apply(new PersonDischarged(id, ask.dischargedOn()));
    }

    private void requireGuest(Actor by) {
        GUEST_SENDS.require(by.mayActAs(guest, WHO_SENDS), guest);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(AdmissionEvent event) {
        switch (event) {
            case PersonAnnounced e -> {
                id = e.id();
                host = e.host();
                guest = e.guest();
            }
            case CharterSigned e -> signedOn = e.legalDate();
            case EntryRecorded e -> entries = e.entry();
            case PersonDischarged e -> discharged = true;
        }
    }
}
