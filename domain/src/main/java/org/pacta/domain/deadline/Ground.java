package org.pacta.domain.deadline;

import static org.pacta.domain.deadline.DeadlineRule.GROUND_FITS_THE_DEADLINE;

import java.time.LocalDate;
import java.util.Set;
import org.pacta.domain.deadline.ClockChange.Extended;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.ClockChange.Resumed;
import org.pacta.domain.deadline.ClockChange.Suspended;

/** Why a clock was stopped, started again or prolonged: the legal ground, never a person's own words. */
public enum Ground {
    CNIL_AWAITS_INFORMATION(
            Effect.SUSPENDS, "la CNIL attend des informations", "RGPD art. 36(2)", "cnil-answer", "cnil-police-answer"),
    CNIL_FINDS_IT_COMPLEX(
            Effect.EXTENDS, "complexité du traitement", "RGPD art. 36(2)", "cnil-answer", "cnil-police-answer"),
    REQUEST_IS_COMPLEX(Effect.EXTENDS, "complexité ou nombre des demandes", "RGPD art. 12(3)", "dsr-answer"),
    CNIL_REFUSED(Effect.EXTENDS, "réponse défavorable de la CNIL, projet modifié", "SUR-15.2", "sur-term"),
    RECOURS_GRACIEUX(Effect.INTERRUPTS, "recours gracieux", "CJA R421-2", "appeal", "termination-appeal"),
    PREFET_RECOURS_GRACIEUX(Effect.INTERRUPTS, "recours gracieux du préfet", "CGCT L2131-6", "prefet-deferral"),
    PREFET_AWAITS_DOCUMENTS(Effect.INTERRUPTS, "le préfet demande des pièces", "CGCT L2131-6", "prefet-deferral"),
    COMMON_ACCORD(
            Effect.EXTENDS, "commun accord des parties", "clause de prolongation", "var-term", ContractualTerm.CODE),
    /** Nobody records it by hand: an avenant that takes effect does. */
    AVENANT(Effect.EXTENDS, "avenant en vigueur", "SUR-24");

    /** What a ground does to a clock. */
    public enum Effect {
        SUSPENDS,
        INTERRUPTS,
        EXTENDS
    }

    private final Effect effect;
    private final String label;
    private final String source;
    private final Set<String> deadlines;

    Ground(Effect effect, String label, String source, String... deadlines) {
        this.effect = effect;
        this.label = label;
        this.source = source;
        this.deadlines = Set.of(deadlines);
    }

    public Effect effect() {
        return effect;
    }

    public String label() {
        return label + " (" + source + ")";
    }

    /** Whether a text gives the length of the extension, so that nobody has to. */
    public boolean isMeasured() {
        return effect == Effect.EXTENDS && this != COMMON_ACCORD && this != AVENANT;
    }

    /** Whether whoever keeps silent on it rejects it in the end (CRPA L231-4). */
    public boolean isRejectedBySilence() {
        return this == RECOURS_GRACIEUX || this == PREFET_RECOURS_GRACIEUX;
    }

    /** Whether this ground has an effect on that deadline of the catalogue at all. */
    public boolean concerns(String code) {
        return deadlines.contains(code);
    }

    void requireFits(ClockChange change, String code) {
        GROUND_FITS_THE_DEADLINE.require(concerns(code) && effect == effectOf(change), label(), code);
    }

    private static Effect effectOf(ClockChange change) {
        return switch (change) {
            case Suspended c -> Effect.SUSPENDS;
            case Resumed c -> Effect.SUSPENDS;
            case Interrupted c -> Effect.INTERRUPTS;
            case Restarted c -> Effect.INTERRUPTS;
            case Extended c -> Effect.EXTENDS;
        };
    }

    /** The parties agree on any length; every other ground has the one that its text gives, told when it says. */
    void requireAsTheTextSays(Extended extension, String code, LocalDate start, LocalCalendar calendar) {
        if (this == COMMON_ACCORD) {
            Question.requireBelowLongest(start, extension.by().period());
            return;
        }
        var given = Prolongation.of(code).orElseThrow();
        given.requireLength(extension);
        given.requireToldInTime(extension, start, calendar);
    }
}
