package org.pacta.domain.resiliation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.shared.SealedText;

/**
 * What somebody writes in a letter.
 *
 * @param delay left to the other party, where the clause lets the letter fix it
 * @param effectOn the day on which the convention ends, where the clause lets the letter name one
 */
public record Writing(
        PliForm form,
        SealedText text,
        @Nullable Period delay,
        @Nullable LocalDate effectOn) {}
