package org.pacta.workflows.courriel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Notice;

/** Words about a deadline that are told to the minute go out by e-mail at once, to the desk of the role that is told. */
public final class UrgentNotices {

    private static final String HOURS = "PT";

    private UrgentNotices() {}

    /** {@code sequence}: which fact of the deadline tells it; a moved clock may come to the same offset again. */
    public static Optional<RequestCourriel> mail(DeadlineId id, Notice notice, long sequence, LocalDate on) {
        if (!notice.offset().contains(HOURS)) return Optional.empty();
        var party = notice.organisation();
        var desk = Desks.of(notice.role());
        var envelope = new Envelope(id.toString(), CourrielKind.DEADLINE_NOTICE, party, party, desk, Set.of());
        return Optional.of(new RequestCourriel(CourrielId.of(id, party, desk, String.valueOf(sequence)), envelope, on));
    }
}
