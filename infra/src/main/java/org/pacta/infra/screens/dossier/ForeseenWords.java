package org.pacta.infra.screens.dossier;

import java.util.Optional;
import org.pacta.domain.convention.Foreseen;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.template.Effect;
import org.pacta.infra.screens.dossier.OutlookPage.Tone;
import org.pacta.infra.screens.dossier.OutlookPage.Waiting;
import org.pacta.infra.screens.words.DelayWords;

/** Says what is foreseen without a day: how long after which fact, or what is still missing. */
final class ForeseenWords {

    private ForeseenWords() {}

    static String assumed(Effect effect) {
        return switch (effect) {
            case LAST_SIGNATURE -> "Dernière signature, supposée";
            case NOTIFICATION -> "Notification, supposée";
        };
    }

    static String code(Foreseen one) {
        return switch (one) {
            case Foreseen.Written written -> written.blank().id();
            case Foreseen.Dated dated -> dated.deadline().code();
            case Foreseen.Recurring recurring -> recurring.line().id();
            case Foreseen.Awaiting awaiting -> awaiting.line().id();
            case Foreseen.AwaitingCycle cycle -> cycle.line().id();
            case Foreseen.Unmeasured unmeasured -> unmeasured.line().id();
            case Foreseen.Endless endless -> endless.line().id();
        };
    }

    static Optional<Waiting> waiting(Foreseen one) {
        return switch (one) {
            case Foreseen.Written written -> Optional.empty();
            case Foreseen.Dated dated -> Optional.empty();
            case Foreseen.Recurring recurring -> Optional.empty();
            case Foreseen.Awaiting awaiting ->
                waiting(awaiting.line(), awaiting.length().label() + " " + from(awaiting.line()), Tone.WAITING);
            case Foreseen.AwaitingCycle cycle ->
                waiting(cycle.line(), DelayWords.every(cycle.every()) + " " + from(cycle.line()), Tone.WAITING);
            case Foreseen.Unmeasured open ->
                waiting(open.line(), missing(open), open.blank() == null ? Tone.GIVEN : Tone.MISSING);
            case Foreseen.Endless endless -> waiting(endless.line(), endless(endless.line()), Tone.ENDLESS);
        };
    }

    private static Optional<Waiting> waiting(CatalogueLine line, String when, Tone tone) {
        var delay = tone == Tone.ENDLESS ? null : line.id();
        return Optional.of(new Waiting(DelayWords.title(line), when, line.source(), tone, delay));
    }

    private static String from(CatalogueLine line) {
        var side = line.direction() == Direction.BACKWARD ? "avant " : "après ";
        return side + DelayWords.trigger(line.trigger());
    }

    private static String missing(Foreseen.Unmeasured open) {
        var blank = open.blank();
        var who =
                blank == null ? "longueur donnée par une personne, " : "longueur à donner, « " + blank.label() + " », ";
        return who + from(open.line());
    }

    private static String endless(CatalogueLine line) {
        return line.extent() instanceof Extent.AtOnce
                ? "aussitôt, dès " + DelayWords.trigger(line.trigger())
                : "sans limite de temps, " + from(line);
    }
}
