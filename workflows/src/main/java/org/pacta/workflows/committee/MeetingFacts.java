package org.pacta.workflows.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.committee.Appointment;
import org.pacta.domain.committee.Committee;
import org.pacta.domain.committee.DecisionKind;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Organisation;

/**
 * One meeting as forms and invitations show it.
 *
 * @param convener the party that asked it
 * @param appointment the latest one
 * @param calledOn day of the convocation
 * @param sequence how often its invitation changed
 * @param heldOn day on which it met, if it did
 * @param decisions those of its published minutes
 */
public record MeetingFacts(
        MeetingId id,
        Committee committee,
        Organisation convener,
        Appointment appointment,
        LocalDate calledOn,
        int sequence,
        State state,
        @Nullable LocalDate heldOn,
        Words words,
        List<Entrusted> decisions) {

    /** As many characters of a decision as an option of a form shows. */
    private static final int SHOWN = 90;

    /** Where a meeting stands. */
    public enum State {
        CALLED,
        CANCELLED,
        HELD
    }

    /** What its convener wrote, as long as it can be read. */
    public record Words(String agenda, String place) {}

    /** A decision and whose it is; {@code what} as long as it can be read, {@code open} as long as it is to be done. */
    public record Entrusted(
            int number, String what, Organisation owner, LocalDate dueOn, DecisionKind kind, boolean open) {

        public Entrusted over() {
            return new Entrusted(number, what, owner, dueOn, kind, false);
        }
    }

    public MeetingFacts {
        decisions = List.copyOf(decisions);
    }

    public Optional<Entrusted> decision(int number) {
        return decisions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** A decision in one line: which meeting took it, and how it begins. */
    public String named(Entrusted decision) {
        var what = decision.what();
        var begins = what.length() <= SHOWN ? what : what.substring(0, SHOWN).strip() + "…";
        return met() + ", décision nº " + decision.number() + " : « " + begins + " »";
    }

    /** The meeting in one line. */
    public String met() {
        return committee.title() + (heldOn == null ? "" : " du " + FrenchDay.of(heldOn));
    }
}
