package org.pacta.domain.legalite;

import static org.pacta.domain.deadline.LegalDeadline.APPEAL;
import static org.pacta.domain.deadline.LegalDeadline.PREFET_DEFERRAL;

import java.time.LocalDate;
import java.util.List;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;

/** What follows from publication and acknowledged transmission: since when the act binds, and until when it may be attacked. */
record ExecutoryForce(LocalDate publishedOn, LocalDate transmittedOn, LocalDate receivedOn) {

    /** The later of the two conditions (CGCT L2131-1 I). */
    LocalDate since() {
        return publishedOn.isAfter(transmittedOn) ? publishedOn : transmittedOn;
    }

    /** Third parties appeal from publication (CJA R421-1), the préfet defers from transmission (CGCT L2131-6). */
    List<RecordedDeadline> windows(LocalCalendar calendar) {
        var deferral = PREFET_DEFERRAL.from(transmittedOn, calendar);
        var fromReception = PREFET_DEFERRAL.from(receivedOn, calendar);
        return List.of(
                APPEAL.from(publishedOn, calendar),
                deferral.prudentlyUntil(fromReception, "compté de la réception par la préfecture"));
    }
}
