package org.pacta.domain.demande;

import org.pacta.domain.deadline.CatalogueLine;

/**
 * The days that a contract leaves a processor for a request that takes longer than a month.
 *
 * @param scope what they are good for, as the parties decided
 * @param fromRecording whether they run from when the controller turns to the processor, and not from when the person asks
 */
public record LateAnswer(CatalogueLine line, Scope scope, boolean fromRecording) {

    /** They never lengthen the month of the GDPR by themselves (art. 12(3)). */
    public enum Scope {
        /** Only once the person was told of an extension, within the first month. */
        TOLD_EXTENSION,
        /** Never: one month in all cases. */
        NONE,
        /** A cap between the parties, whatever the law asks of the controller. */
        BETWEEN_PARTIES
    }
}
