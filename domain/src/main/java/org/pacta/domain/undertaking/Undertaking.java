package org.pacta.domain.undertaking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.undertaking.UndertakingRule.DPO_OR_LAW_ATTESTS;
import static org.pacta.domain.undertaking.UndertakingRule.INSTRUCTION_CAME_FIRST;
import static org.pacta.domain.undertaking.UndertakingRule.PROCESSOR_TELLS;
import static org.pacta.domain.undertaking.UndertakingRule.TOLD_BEFORE_PROCESSING;

import java.time.Duration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.undertaking.UndertakingCommand.*;
import org.pacta.domain.undertaking.UndertakingEvent.*;

/** What a processor undertook to tell its controller while it processes, each told when there is something to tell. */
@SuppressWarnings("NullAway.Init")
public class Undertaking {

    @AggregateIdentifier
    private UndertakingId id;

    Undertaking() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ContestInstruction ask) {
        requireProcessor(ask.by(), ask.terms());
        INSTRUCTION_CAME_FIRST.require(!ask.contestedAt().isBefore(ask.givenAt()));
        apply(new InstructionContested(
                ask.id(),
                ask.terms().processor(),
                ask.instruction(),
                ask.infringement(),
                ask.contestedAt(),
                Duration.between(ask.givenAt(), ask.contestedAt()).toMinutes(),
                ask.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceTransfer ask) {
        requireProcessor(ask.by(), ask.terms());
        TOLD_BEFORE_PROCESSING.require(
                ask.processingFrom().isAfter(ask.on()), FrenchDay.of(ask.on()), FrenchDay.of(ask.processingFrom()));
        apply(new TransferAnnounced(
                ask.id(), ask.terms().processor(), ask.requirement(), ask.processingFrom(), ask.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NameProcessorDpo ask) {
        requireProcessor(ask.by(), ask.terms());
        apply(new ProcessorDpoNamed(ask.id(), ask.terms().processor(), ask.contact(), ask.on()));
    }

    /** Whoever attests can be held to it: not a technician. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AttestProcessorRegister ask) {
        var processor = ask.terms().processor();
        DPO_OR_LAW_ATTESTS.require(ask.by().mayActAs(processor, Role.DPO, Role.JURISTE, Role.EXECUTIF), processor);
        apply(new ProcessorRegisterAttested(ask.id(), processor, ask.document(), ask.on()));
    }

    private static void requireProcessor(Actor by, UndertakingTerms terms) {
        var processor = terms.processor();
        PROCESSOR_TELLS.require(
                by.mayActAs(processor, Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF), processor);
    }

    @EventSourcingHandler
    void evolve(UndertakingEvent event) {
        id = event.id();
    }
}
