package org.pacta.domain.algorithme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.algorithme.AiIncidentRule.KIND_IS_OF_THE_CLAUSE;
import static org.pacta.domain.algorithme.AiIncidentRule.TOLD_PARTY_ANSWERS;
import static org.pacta.domain.algorithme.AiIncidentRule.TOLD_SINCE_NOTICED;
import static org.pacta.domain.algorithme.AiIncidentRule.WATCHING_PARTY_TELLS;

import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.algorithme.AiIncidentCommand.AnswerAiIncident;
import org.pacta.domain.algorithme.AiIncidentCommand.ReportAiIncident;
import org.pacta.domain.algorithme.AiIncidentEvent.AiIncidentAnswered;
import org.pacta.domain.algorithme.AiIncidentEvent.AiIncidentReported;
import org.pacta.domain.shared.Role;

/** A bias, an error or a risk that people saw in a tool under test, told to the other party and answered (VAR-14). */
@SuppressWarnings("NullAway.Init")
public class AiIncident {

    @AggregateIdentifier
    private AiIncidentId id;

    private Oversight oversight;
    private LocalDate reportedOn;

    AiIncident() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportAiIncident ask) {
        if (id != null) return; // same incident: the request was sent twice
        var from = ask.oversight().from();
        WATCHING_PARTY_TELLS.require(
                ask.by().mayActAs(from, Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF), from);
        KIND_IS_OF_THE_CLAUSE.require(
                ask.oversight().kinds().contains(ask.kind()),
                ask.kind(),
                String.join(", ", ask.oversight().kinds()));
        TOLD_SINCE_NOTICED.require(!ask.noticedAt().isAfter(ask.reportedAt()));
        var minutes = Duration.between(ask.noticedAt(), ask.reportedAt()).toMinutes();
        apply(new AiIncidentReported(
                ask.id(), ask.oversight(), ask.kind(), ask.description(), ask.noticedAt(), minutes, ask.on()));
    }

    @CommandHandler
    void decide(AnswerAiIncident ask) {
        var to = oversight.to();
        TOLD_PARTY_ANSWERS.require(
                ask.by().mayActAs(to, Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF)
                        && !ask.answeredOn().isBefore(reportedOn),
                to);
        apply(new AiIncidentAnswered(id, ask.answer(), ask.answeredOn()));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(AiIncidentEvent event) {
        switch (event) {
            case AiIncidentReported e -> {
                id = e.id();
                oversight = e.oversight();
                reportedOn = e.legalDate();
            }
            case AiIncidentAnswered e -> {} // may be answered again, as more is known
        }
    }
}
