package org.pacta.domain.intervention;

import static org.pacta.domain.intervention.InterventionRule.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.intervention.InterventionEvent.*;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Rule;

/** How far one intervention has come, and what that leaves open. */
@SuppressWarnings("NullAway.Init")
final class Worksite {

    private static final Role[] WHO_ACTS = {Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF};

    enum Stage {
        ASKED,
        GRANTED,
        WORKING,
        STOPPING,
        STOPPED,
        OVER
    }

    private Organisation guest;
    private Organisation host;
    private Stage stage;
    private LocalDate latest;
    private final Set<MaterielId> asked = new HashSet<>();
    private final Set<MaterielId> granted = new HashSet<>();
    private int round;
    /** The moment that the next one has to follow: of the request, the agreement, the start or the order. */
    private Instant since;

    int round() {
        return round;
    }

    void requireGuest(Actor by, Rule rule) {
        rule.require(by.mayActAs(guest, WHO_ACTS), guest);
    }

    void requireHost(Actor by, Rule rule) {
        rule.require(by.mayActAs(host, WHO_ACTS), host);
    }

    void requireAt(Stage expected, Rule rule, LocalDate on) {
        rule.require(stage == expected);
        requireFollows(on);
    }

    /** Asked for, or agreed to and not begun. */
    void requireNotBegun(LocalDate on) {
        STEP_IS_OPEN.require(stage == Stage.ASKED || stage == Stage.GRANTED);
        requireFollows(on);
    }

    /** Agreed to, whether it has begun or not: what a host may stop. */
    void requireAgreed(LocalDate on) {
        STEP_IS_OPEN.require(stage == Stage.GRANTED || stage == Stage.WORKING);
        requireFollows(on);
    }

    /** Silence is no agreement, however long it lasts (MET-18); an order to stop takes it back (MET-21). */
    void requireAgreement(LocalDate on) {
        NOTHING_BEFORE_AGREEMENT.require(stage != Stage.ASKED);
        WORK_IS_STOPPED.require(stage != Stage.STOPPING && stage != Stage.STOPPED);
        requireAt(Stage.GRANTED, STEP_IS_OPEN, on);
    }

    void requireAsked(Set<MaterielId> supports) {
        WORK_IS_ON_VALIDATED_SUPPORTS.require(!supports.isEmpty() && asked.containsAll(supports));
    }

    void requireGranted(Set<MaterielId> supports) {
        WORK_IS_ON_VALIDATED_SUPPORTS.require(!supports.isEmpty() && granted.containsAll(supports));
    }

    /** Whole minutes since what came before; the later moment has come. */
    long minutesUntil(Instant then, Instant now) {
        MOMENT_HAS_COME.require(!then.isBefore(since) && !then.isAfter(now));
        return Duration.between(since, then).toMinutes();
    }

    private void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    void evolve(InterventionEvent event) {
        latest = event.legalDate();
        switch (event) {
            case InterventionRequested e -> {
                guest = e.guest();
                host = e.host();
                asked.addAll(e.request().supports());
                comesTo(Stage.ASKED, e.requestedAt());
            }
            case InterventionGranted e -> {
                granted.addAll(e.supports());
                round = 1;
                comesTo(Stage.GRANTED, e.grantedAt());
            }
            case InterventionRefused e -> stage = Stage.OVER;
            case InterventionWithdrawn e -> stage = Stage.OVER;
            case WorkStarted e -> comesTo(Stage.WORKING, e.startedAt());
            case WorkFinished e -> stage = Stage.OVER;
            case TermsImposed e -> {} // work goes on under them
            case StopOrdered e -> comesTo(Stage.STOPPING, e.orderedAt());
            case StopAttested e -> comesTo(Stage.STOPPED, e.stoppedAt());
            case WorkResumed e -> {
                round = e.round() + 1;
                stage = Stage.GRANTED;
            }
            case InterventionEnded e -> stage = Stage.OVER;
        }
    }

    private void comesTo(Stage next, Instant at) {
        stage = next;
        since = at;
    }
}
