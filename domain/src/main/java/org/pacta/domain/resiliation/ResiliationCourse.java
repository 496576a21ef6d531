package org.pacta.domain.resiliation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.resiliation.ResiliationEvent.*;

/** How far one party has come on its way to the end of the convention. */
@SuppressWarnings("NullAway.Init")
final class ResiliationCourse {

    /** What is awaited: a letter's arrival, the end of its delay, what follows it, the day of effect, or nothing more. */
    enum Stage {
        ON_ITS_WAY,
        RUNNING,
        EXPIRED,
        ESTABLISHED,
        SERVED,
        EFFECTIVE,
        OVER
    }

    ResiliationGround ground;
    Stage stage;
    RungKind rung;
    LocalDate latest;

    @Nullable
    Period delay;

    @Nullable
    LocalDate effectOn;

    LocalDate lastDay;
    RecordedDeadline running;
    boolean cureAwaits;
    boolean opposed;
    int cures;

    Rung current() {
        return ground.rung(rung).orElseThrow();
    }

    boolean awaits(PliNature letter) {
        return stage == Stage.ON_ITS_WAY && rung.nature() == letter;
    }

    /** Whether it can still end without ending the convention. */
    boolean open() {
        return stage != Stage.EFFECTIVE && stage != Stage.OVER;
    }

    /** The last day of the convention, where its end is served and lies ahead. */
    @Nullable
    LocalDate foreseen() {
        return stage == Stage.SERVED ? lastDay : null;
    }

    ResiliationTookEffect effect(ResiliationId id, LocalDate last) {
        return new ResiliationTookEffect(id, ground.author(), cures, ground.afterRefusal(), ground.obligations(), last);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    void evolve(ResiliationEvent event) {
        latest = event.legalDate();
        switch (event) {
            case ResiliationOpened e -> ground = e.ground();
            case AlertDecided e -> leaves(RungKind.ALERT, e.about().delay());
            case MiseEnDemeureDecided e -> leaves(RungKind.NOTICE, e.about().delay());
            case ResiliationDecided e -> {
                leaves(RungKind.LETTER, null);
                effectOn = e.about().effectOn();
            }
            case AlertServed e -> runs(e.actBy());
            case MiseEnDemeureServed e -> runs(e.remedyBy());
            case AlertExpired e -> stage = Stage.EXPIRED;
            case MiseEnDemeureExpired e -> stage = Stage.EXPIRED;
            case FailureEstablished e -> stage = Stage.ESTABLISHED;
            case ResiliationServed e -> {
                stage = Stage.SERVED;
                lastDay = e.lastDay();
            }
            case ResiliationTookEffect e -> stage = Stage.EFFECTIVE;
            case CureReported e -> {
                cureAwaits = true;
                cures = e.round();
            }
            case CureDisputed e -> cureAwaits = false;
            case ResiliationContested e -> {} // the termination runs on (L28)
            case ResiliationOpposed e -> opposed = e.stops();
            case OppositionLifted e -> opposed = false;
            case ResiliationClosed e -> stage = Stage.OVER;
        }
    }

    private void leaves(RungKind kind, @Nullable Period given) {
        stage = Stage.ON_ITS_WAY;
        rung = kind;
        delay = given;
    }

    private void runs(RecordedDeadline until) {
        stage = Stage.RUNNING;
        running = until;
    }
}
