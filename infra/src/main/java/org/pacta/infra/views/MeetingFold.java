package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.committee.Appointment;
import org.pacta.domain.committee.CommitteeEvent;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.shared.SealedText;
import org.pacta.workflows.committee.MeetingFacts;
import org.pacta.workflows.committee.MeetingFacts.Entrusted;
import org.pacta.workflows.committee.MeetingFacts.State;
import org.pacta.workflows.committee.MeetingFacts.Words;

/** One meeting as its facts leave it, with the words of its convener as long as they can be read. */
final class MeetingFold {

    private final CommitteeConvened called;
    private final SealedTexts texts;
    private Appointment appointment;
    private State state = State.CALLED;
    private @Nullable LocalDate heldOn;
    private int sequence;
    private final List<Entrusted> decisions = new ArrayList<>();

    MeetingFold(CommitteeConvened called, SealedTexts texts) {
        this.called = called;
        this.texts = texts;
        this.appointment = called.appointment();
    }

    /** The compiler refuses an event nobody thought about. */
    void on(CommitteeEvent event) {
        switch (event) {
            case CommitteeConvened e -> {} // it began so
            case CommitteeMoved e -> {
                appointment = e.appointment();
                sequence = e.sequence();
            }
            case CommitteeCancelled e -> {
                state = State.CANCELLED;
                sequence = e.sequence();
            }
            case CommitteeHeld e -> {
                state = State.HELD;
                heldOn = e.legalDate();
            }
            case MinutesDrafted e -> {} // in the register
            case MinutesValidated e -> {} // in the register
            case MinutesReturned e -> {} // in the register
            case MinutesPublished e -> {} // in the register
            case DecisionEntrusted e -> decisions.add(entrusted(e));
            case ContinuationDecided e -> {} // the decision says so
            case DecisionCarriedOut e -> end(e.number());
            case DecisionDropped e -> end(e.number());
            case DiscontinuationAnswered e -> {} // in the register
        }
    }

    MeetingFacts facts() {
        return new MeetingFacts(
                called.id(),
                called.committee(),
                called.by(),
                appointment,
                called.legalDate(),
                sequence,
                state,
                heldOn,
                new Words(open(called.agenda()), open(appointment.place())),
                decisions);
    }

    private Entrusted entrusted(DecisionEntrusted fact) {
        var decision = fact.decision();
        return new Entrusted(
                fact.number(), open(decision.what()), decision.owner(), decision.dueOn(), decision.kind(), true);
    }

    private void end(int number) {
        decisions.replaceAll(decision -> decision.number() == number ? decision.over() : decision);
    }

    private String open(SealedText text) {
        return texts.read(called.id().convention(), text);
    }
}
