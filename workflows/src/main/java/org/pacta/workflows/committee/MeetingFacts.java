package org.pacta.workflows.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.committee.Appointment;
import org.pacta.domain.committee.Committee;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.Organisation;

/**
 * One meeting as forms and invitations show it.
 *
 * @param convener the party that asked it
 * @param appointment the latest one
 * @param calledOn day of the convocation
 * @param sequence how often its invitation changed
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
        Words words,
        List<Entrusted> decisions) {

    /** Where a meeting stands. */
    public enum State {
        CALLED,
        CANCELLED,
        HELD
    }

    /** What its convener wrote, as long as it can be read. */
    public record Words(String agenda, String place) {}

    /** A decision and whose it is; {@code what} as long as it can be read. */
    public record Entrusted(int number, String what, Organisation owner, LocalDate dueOn) {}

    public MeetingFacts {
        decisions = List.copyOf(decisions);
    }

    Optional<Entrusted> decision(int number) {
        return decisions.stream().filter(one -> one.number() == number).findFirst();
    }
}
