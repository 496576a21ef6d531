package org.pacta.domain.deliberation;

import static org.pacta.domain.deliberation.DeliberationRule.DATES_FOLLOW_EACH_OTHER;
import static org.pacta.domain.deliberation.DeliberationRule.NOTHING_FOLLOWS_CANCELLATION;
import static org.pacta.domain.deliberation.DeliberationRule.SITTING_IS_HELD_ON_ITS_DAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationAdopted;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationCancelled;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRejected;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRequested;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationSigned;
import org.pacta.domain.deliberation.DeliberationEvent.InterestDeclared;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirGiven;
import org.pacta.domain.deliberation.DeliberationEvent.PouvoirWithdrawn;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.deliberation.DeliberationEvent.ReportApproved;
import org.pacta.domain.deliberation.DeliberationEvent.ReportDrafted;
import org.pacta.domain.deliberation.DeliberationEvent.ReportReturned;
import org.pacta.domain.deliberation.DeliberationEvent.VoteRecorded;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.Sha256;

/** What a deliberation has gone through so far; fields are set from the stage on that gives them their meaning. */
@SuppressWarnings("NullAway.Init")
final class Proceedings {

    Stage stage;
    Sha256 text;
    LocalDate requestedOn;
    LocalDate latest;
    int round;
    Report report;
    Sitting sitting = Sitting.NONE_YET;
    Attendance attendance;
    GivenPouvoirs pouvoirs = GivenPouvoirs.NONE;
    final Set<MemberId> interested = new HashSet<>();
    final Set<Capacity> signed = EnumSet.noneOf(Capacity.class);

    boolean started() {
        return stage != null;
    }

    /** Nothing is left to do or to undo. */
    boolean finished() {
        return stage == Stage.REJECTED || stage == Stage.CANCELLED || signed.size() == Capacity.values().length;
    }

    void allow(boolean open, Rule rule) {
        NOTHING_FOLLOWS_CANCELLATION.require(stage != Stage.CANCELLED);
        rule.require(open, stage.label());
    }

    void inOrder(LocalDate day) {
        follows(latest, day);
    }

    void follows(LocalDate earlier, LocalDate day) {
        DATES_FOLLOW_EACH_OTHER.require(!day.isBefore(earlier), FrenchDay.of(day), FrenchDay.of(earlier));
    }

    /** The day on which Pacta learned of the report says nothing of the day on which the members were called. */
    void afterMissedSitting(LocalDate sentOn) {
        if (missedOn() != null) inOrder(sentOn);
    }

    void onSittingDay(LocalDate day) {
        SITTING_IS_HELD_ON_ITS_DAY.require(day.equals(sitting.day()), FrenchDay.of(day), FrenchDay.of(sitting.day()));
    }

    /** Day of the sitting that lacked its quorum, if a new one is to be convened for that reason. */
    @Nullable
    LocalDate missedOn() {
        return stage == Stage.QUORUM_MISSED ? latest : null;
    }

    boolean stillBeforeSitting(LocalDate day) {
        return stage == Stage.QUORUM_MISSED || !day.isAfter(sitting.day());
    }

    List<Pouvoir> servingPouvoirs() {
        return pouvoirs.serving(sitting.number()).toList();
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    void evolve(DeliberationEvent event) {
        switch (event) {
            case DeliberationRequested e -> {
                text = e.text();
                requestedOn = e.legalDate();
                reached(Stage.REPORT_AWAITED, e);
            }
            case ReportDrafted e -> {
                round = e.round();
                report = e.report();
                reached(Stage.REPORT_DRAFTED, e);
            }
            case ReportApproved e -> reached(Stage.REPORT_APPROVED, e);
            case ReportReturned e -> reached(Stage.REPORT_AWAITED, e);
            case CouncilConvened e -> {
                sitting = new Sitting(e.sitting(), e.convening().sittingOn(), e.quorumRequired());
                reached(Stage.CONVENED, e);
            }
            case PouvoirGiven e -> pouvoirs = pouvoirs.with(e.pouvoir(), sitting.number());
            case PouvoirWithdrawn e -> pouvoirs = pouvoirs.without(e.giver());
            case InterestDeclared e -> interested.add(e.member());
            case AttendanceRecorded e -> {
                attendance = e.attendance();
                reached(Stage.ATTENDED, e);
            }
            case QuorumMissed e -> reached(Stage.QUORUM_MISSED, e);
            case VoteRecorded e -> latest = e.legalDate();
            case DeliberationAdopted e -> reached(Stage.ADOPTED, e);
            case DeliberationRejected e -> reached(Stage.REJECTED, e);
            case DeliberationSigned e -> signed.add(e.capacity());
            case DeliberationCancelled e -> reached(Stage.CANCELLED, e);
        }
    }

    private void reached(Stage next, DeliberationEvent event) {
        stage = next;
        latest = event.legalDate();
    }
}
