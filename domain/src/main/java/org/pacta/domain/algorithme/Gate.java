package org.pacta.domain.algorithme;

import static org.pacta.domain.algorithme.AlgorithmeRule.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.algorithme.AlgorithmeEvent.*;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** How far one algorithm has come, and what that leaves open. */
@SuppressWarnings("NullAway.Init")
final class Gate {

    enum Stage {
        OPINION,
        DECISION,
        LETTER,
        INSTALLATION,
        MEASUREMENT,
        USE,
        REMOVAL,
        OVER
    }

    AlgorithmTerms terms;
    private Stage stage;
    private LocalDate latest;
    private boolean suspended;
    private int rounds;
    private int anomalies;
    private final Set<Integer> uncorrected = new TreeSet<>();
    private @Nullable RecordedDeadline installationDue;
    private LocalDate installedOn;
    private @Nullable Measurement measured;
    private Instant orderedAt;

    void requireAt(Stage expected, LocalDate on) {
        STEP_IS_OPEN.require(stage == expected);
        requireFollows(on);
    }

    void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    void requireInstalled(LocalDate on) {
        STEP_IS_OPEN.require(isInstalled());
        requireFollows(on);
    }

    boolean isInstalled() {
        return stage == Stage.MEASUREMENT || stage == Stage.USE;
    }

    void requireNotLeaving() {
        STEP_IS_OPEN.require(stage.compareTo(Stage.REMOVAL) < 0);
    }

    void requireCity(Actor by) {
        CITY_DECIDES_ON_USE.require(
                by.mayActAs(terms.city(), Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF), terms.city());
    }

    void requireMayor(Actor by) {
        MAYOR_CONFIRMS.require(by.mayActAs(terms.city(), Role.EXECUTIF), terms.city());
    }

    void requireTechnician(Actor by) {
        PARTNER_INSTALLS.require(by.mayActAs(terms.partner(), Role.TECHNIQUE), terms.partner());
    }

    boolean isOfEither(Organisation party) {
        return party.equals(terms.city()) || party.equals(terms.partner());
    }

    boolean awaitsLetter() {
        return stage == Stage.LETTER;
    }

    LocalDate letterDay() {
        return latest;
    }

    /** The City has agreed, and the letter that says so exists. */
    void requireAgreed() {
        INSTALLED_ONCE_AUTHORISED.require(installationDue != null && !awaitsLetter());
    }

    void requireInTime(LocalDate on) {
        var due = INSTALLED_ONCE_AUTHORISED.present(installationDue);
        INSTALLED_IN_TIME.require(!on.isAfter(due.lastDay()), due.endInWords(), FrenchDay.of(on));
    }

    void requireCounted(Measurement found, LocalDate on) {
        MEASURE_COUNTS.require(found.isCounted(), found.alerts(), found.falseAlerts());
        MEASURE_FOLLOWS_INSTALLATION.require(
                found.liesWithin(installedOn, on), FrenchDay.of(installedOn), FrenchDay.of(on));
    }

    void requireTargetMet() {
        var found = STEP_IS_OPEN.present(measured);
        TARGET_IS_MET.require(
                terms.target().isMetBy(found),
                found.falseAlerts(),
                found.alerts(),
                terms.target().percent());
    }

    void requireSuspended(boolean expected) {
        if (!expected) NOT_SUSPENDED.require(!suspended);
        else STEP_IS_OPEN.require(suspended);
    }

    int nextRound() {
        return rounds + 1;
    }

    int nextAnomaly() {
        return anomalies + 1;
    }

    boolean awaitsCorrection(int anomaly) {
        return uncorrected.contains(anomaly);
    }

    long minutesSinceOrder(Instant removedAt, Instant now) {
        return minutes(orderedAt, removedAt, now);
    }

    /** Whole minutes between two moments of which the later has come. */
    static long minutes(Instant from, Instant to, Instant now) {
        MOMENT_HAS_COME.require(!to.isBefore(from) && !to.isAfter(now));
        return Duration.between(from, to).toMinutes();
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    void evolve(AlgorithmeEvent event) {
        latest = latest == null || event.legalDate().isAfter(latest) ? event.legalDate() : latest;
        switch (event) {
            case AlgorithmProposed e -> {
                terms = e.terms();
                stage = Stage.OPINION;
            }
            case ProposalStudied e -> {} // the opinion says what came of it
            case CommitteeOpinionGiven e -> stage = Stage.DECISION;
            case AlgorithmAuthorised e -> {
                installationDue = e.installationDue();
                stage = Stage.LETTER;
            }
            case LetterIssued e -> stage = Stage.INSTALLATION;
            case AlgorithmRefused e -> stage = Stage.OVER;
            case AlgorithmInstalled e -> {
                installedOn = e.legalDate();
                stage = Stage.MEASUREMENT;
            }
            case FalsePositivesMeasured e -> {
                rounds = e.round();
                measured = e.measurement();
            }
            case OpenedToOperators e -> stage = Stage.USE;
            case AlgorithmSuspended e -> suspended = true;
            case AlgorithmResumed e -> suspended = false;
            case AlgorithmWithdrawn e -> stage = Stage.OVER;
            case RemovalOrdered e -> {
                orderedAt = e.orderedAt();
                stage = Stage.REMOVAL;
            }
            case RemovalAttested e -> stage = Stage.OVER;
            case AnomalyReported e -> {
                anomalies = e.anomaly();
                uncorrected.add(e.anomaly());
            }
            case AnomalyCorrected e -> uncorrected.remove(e.anomaly());
        }
    }
}
