package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deliberation.Attendance;
import org.pacta.domain.deliberation.DeliberationEvent;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.InterestDeclared;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirGiven;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirWithdrawn;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.deliberation.DeliberationEvent.ReportDrafted;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;

/** One deliberation as its facts leave it, for the forms that come next. */
final class SittingFold {

    private @Nullable LocalDate sittingOn;
    private @Nullable MemberId rapporteur;
    private @Nullable Attendance attendance;
    private int represented;
    private final Map<MemberId, Pouvoir> pouvoirs = new LinkedHashMap<>();
    private final Set<MemberId> interested = new LinkedHashSet<>();

    void on(DeliberationEvent event) {
        switch (event) {
            case ReportDrafted e -> rapporteur = e.report().rapporteur();
            case CouncilConvened e -> convened(e);
            case PouvoirGiven e -> pouvoirs.put(e.pouvoir().giver(), e.pouvoir());
            case PouvoirWithdrawn e -> pouvoirs.remove(e.giver());
            case InterestDeclared e -> interested.add(e.member());
            case AttendanceRecorded e -> held(e.attendance(), e.represented());
            case QuorumMissed e ->
                held(e.attendance(), e.attendance().pouvoirs().size());
            default -> {}
        }
    }

    private void convened(CouncilConvened event) {
        sittingOn = event.convening().sittingOn();
        attendance = null;
        represented = 0;
    }

    private void held(Attendance recorded, int count) {
        attendance = recorded;
        represented = count;
    }

    SittingFacts facts() {
        var held = attendance;
        return new SittingFacts(
                sittingOn,
                rapporteur,
                held,
                held == null ? 0 : held.present().size(),
                represented,
                List.copyOf(pouvoirs.values()),
                Set.copyOf(interested));
    }
}
