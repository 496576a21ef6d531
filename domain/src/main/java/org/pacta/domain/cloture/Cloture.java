package org.pacta.domain.cloture;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.cloture.ClotureRule.CLOSED_BEFORE_ARCHIVED;
import static org.pacta.domain.cloture.ClotureRule.KEEPER_ARCHIVES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.cloture.ClotureCommand.*;
import org.pacta.domain.cloture.ClotureEvent.*;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** The closing of a convention: what its end asks for is done, what has no object lapses, then the file is archived. */
@SuppressWarnings("NullAway.Init")
public class Cloture {

    @AggregateIdentifier
    private ClotureId id;

    private Organisation keeper;
    private final Set<EndDutyId> open = new HashSet<>();
    private final Set<String> lapsed = new HashSet<>();
    private boolean completed;
    private boolean archived;

    Cloture() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenClosure fact) {
        if (id != null) return; // the end was read twice
        apply(new ClosureOpened(fact.id(), fact.cause(), fact.keeper(), fact.duties(), fact.endedOn()));
        completeIfSettled(fact.endedOn());
    }

    @CommandHandler
    void decide(LapseMatter fact) {
        if (!lapsed.contains(fact.subject())) apply(new MatterLapsed(id, fact.subject(), fact.lapsedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeEndDuty fact) {
        if (!open.contains(fact.duty())) return;
        apply(new EndDutyAcknowledged(id, fact.duty(), fact.settledOn()));
        completeIfSettled(fact.settledOn());
    }

    @CommandHandler
    void decide(ConfirmArchiving ask) {
        KEEPER_ARCHIVES.require(ask.by().mayActAs(keeper, Role.ARCHIVISTE, Role.JURISTE), keeper);
        CLOSED_BEFORE_ARCHIVED.require(completed && !archived, open.size());
        apply(new ArchivingConfirmed(id, keeper, ask.confirmedOn()));
    }

    private void completeIfSettled(LocalDate on) {
        if (open.isEmpty()) apply(new ClosureCompleted(id, keeper, on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(ClotureEvent event) {
        switch (event) {
            case ClosureOpened e -> {
                id = e.id();
                keeper = e.keeper();
                open.addAll(e.duties());
            }
            case MatterLapsed e -> lapsed.add(e.subject());
            case EndDutyAcknowledged e -> open.remove(e.duty());
            case ClosureCompleted e -> completed = true;
            case ArchivingConfirmed e -> archived = true;
        }
    }
}
