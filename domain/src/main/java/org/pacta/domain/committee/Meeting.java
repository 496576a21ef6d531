package org.pacta.domain.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.committee.CommitteeRule.*;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.committee.CommitteeCommand.*;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;

/** One meeting of a committee, from the day a party asks it to the last of its decisions carried out. */
@SuppressWarnings("NullAway.Init")
public class Meeting {

    private enum Stage {
        CALLED,
        HELD,
        DRAFTED,
        VALIDATED,
        PUBLISHED,
        CANCELLED
    }

    @AggregateIdentifier
    private MeetingId id;

    private Committee committee;
    private Organisation convener;
    private Stage stage;
    private int sequence;
    private int round;
    private LocalDate calledOn;
    private LocalDate heldOn;
    private Minutes minutes;
    private final OpenDecisions decisions = new OpenDecisions();

    Meeting() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConveneCommittee ask) {
        if (id != null) return; // same id: the request was sent twice
        var party = ask.by().organisation();
        var called = ask.committee();
        CONVENED_BY_A_PARTY_THAT_MAY.require(called.mayBeConvenedBy(ask.by()), called.toldConveners());
        ask.appointment().requirePossible(ask.now());
        apply(new CommitteeConvened(ask.id(), called, party, ask.appointment(), ask.agenda(), ask.on()));
    }

    @CommandHandler
    void decide(MoveCommittee ask) {
        MOVED_BY_WHO_CALLED_IT.require(committee.isConvener(ask.by(), convener), convener);
        requireAt(Stage.CALLED);
        ask.appointment().requirePossible(ask.now());
        apply(new CommitteeMoved(id, sequence + 1, ask.appointment(), ask.reason(), ask.on()));
    }

    @CommandHandler
    void decide(CancelCommittee ask) {
        CANCELLED_BY_WHO_ANSWERS_FOR_IT.require(
                committee.isConvener(ask.by(), convener) || committee.isWriter(ask.by()),
                convener,
                committee.drafter());
        requireAt(Stage.CALLED);
        apply(new CommitteeCancelled(id, sequence + 1, ask.by().organisation(), ask.reason(), ask.on()));
    }

    @CommandHandler
    void decide(RecordCommittee ask) {
        requireWriter(ask.by());
        requireAt(Stage.CALLED);
        HELD_ONCE_CALLED.require(
                !ask.heldOn().isBefore(calledOn) && !ask.heldOn().isAfter(ask.on()), calledOn, ask.heldOn());
        committee.composition().requireSat(ask.present());
        OPINION_IS_GIVEN.require(committee.opinion() == OpinionDuty.NONE || ask.opinion() != null);
        apply(new CommitteeHeld(id, committee.kind(), ask.mode(), ask.present(), ask.opinion(), ask.heldOn()));
    }

    @CommandHandler
    void decide(DraftMinutes ask) {
        requireWriter(ask.by());
        requireAt(Stage.HELD);
        var proposed = ask.decisions().stream().map(ProposedDecision::whole).toList();
        proposed.forEach(this::requireSound);
        var draft = new Minutes(ask.wording(), ask.document(), proposed);
        apply(new MinutesDrafted(id, round + 1, committee.drafter(), draft, ask.on()));
    }

    @CommandHandler
    void decide(ValidateMinutes ask) {
        requireValidator(ask.by());
        apply(new MinutesValidated(id, round, ask.by().organisation(), ask.on()));
    }

    @CommandHandler
    void decide(ReturnMinutes ask) {
        requireValidator(ask.by());
        apply(new MinutesReturned(id, round, ask.by().organisation(), ask.remarks(), ask.on()));
    }

    /** What the minutes hold binds from here on: each decision goes to its owner. */
    @CommandHandler
    void decide(PublishMinutes ask) {
        requireWriter(ask.by());
        requireAt(committee.validator() == null ? Stage.DRAFTED : Stage.VALIDATED);
        var at = ask.opinionAt();
        OPINION_IS_PUBLIC.require(committee.opinion() != OpinionDuty.PUBLISHED || (at != null && !at.isBlank()));
        apply(new MinutesPublished(id, round, at, ask.on()));
        var number = 0;
        for (var decision : minutes.decisions()) entrust(++number, decision, ask.on());
    }

    private void entrust(int number, CommitteeDecision decision, LocalDate on) {
        apply(new DecisionEntrusted(id, number, decision, on));
        if (decision.kind().isAboutTheSequel()) apply(new ContinuationDecided(id, number, decision.kind(), on));
    }

    @CommandHandler
    void decide(CarryOutDecision ask) {
        var decision = decisions.requireOwner(ask.number(), ask.by());
        var late = ask.on().isAfter(decision.dueOn());
        apply(new DecisionCarriedOut(id, ask.number(), decision.owner(), ask.done(), late, ask.on()));
    }

    @CommandHandler
    void decide(DropDecision ask) {
        var owner = decisions.requireOther(ask.number(), ask.by(), committee.parties());
        apply(new DecisionDropped(id, ask.number(), owner, ask.by().organisation(), ask.reason(), ask.on()));
    }

    @CommandHandler
    void decide(AnswerDiscontinuation ask) {
        decisions.requireAnswering(ask.number(), ask.by());
        var party = ask.by().organisation();
        apply(new DiscontinuationAnswered(id, ask.number(), party, ask.course(), ask.done(), ask.on()));
    }

    private void requireSound(CommitteeDecision decision) {
        DECISION_HAS_A_PARTY_AND_A_DAY.require(
                committee.parties().contains(decision.owner())
                        && !decision.dueOn().isBefore(heldOn),
                heldOn,
                decision.owner(),
                decision.dueOn());
    }

    private void requireWriter(Actor by) {
        DRAFTER_KEEPS_THE_RECORD.require(committee.isWriter(by), committee.drafter());
    }

    private void requireValidator(Actor by) {
        requireAt(Stage.DRAFTED);
        var validator = STEP_IS_OPEN.present(committee.validator());
        VALIDATOR_ANSWERS.require(committee.isValidator(by), validator);
    }

    private void requireAt(Stage expected) {
        STEP_IS_OPEN.require(stage == expected);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(CommitteeEvent event) {
        switch (event) {
            case CommitteeConvened e -> {
                id = e.id();
                committee = e.committee();
                convener = e.by();
                calledOn = e.legalDate();
                stage = Stage.CALLED;
            }
            case CommitteeMoved e -> sequence = e.sequence();
            case CommitteeCancelled e -> stage = Stage.CANCELLED;
            case CommitteeHeld e -> {
                heldOn = e.legalDate();
                stage = Stage.HELD;
            }
            case MinutesDrafted e -> {
                round = e.round();
                minutes = e.minutes();
                stage = Stage.DRAFTED;
            }
            case MinutesValidated e -> stage = Stage.VALIDATED;
            case MinutesReturned e -> stage = Stage.HELD;
            case MinutesPublished e -> stage = Stage.PUBLISHED;
            case DecisionEntrusted e -> decisions.entrusted(e);
            case ContinuationDecided e -> decisions.decided(e, committee.parties());
            case DecisionCarriedOut e -> decisions.done(e.number());
            case DecisionDropped e -> decisions.dropped(e.number());
            case DiscontinuationAnswered e -> decisions.answered(e);
        }
    }
}
