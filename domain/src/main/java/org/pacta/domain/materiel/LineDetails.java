package org.pacta.domain.materiel;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * What a party writes of a good; which of it a line needs, its clause says.
 *
 * @param maintenance who sees to it
 * @param carried what a support carries
 * @param access how data are handed over
 * @param remark needed by no line
 */
public record LineDetails(
        @Nullable SealedText description,
        @Nullable SealedText address,
        @Nullable SealedText maintenance,
        @Nullable SealedText carried,
        @Nullable SealedText contact,
        @Nullable SealedText access,
        @Nullable SealedText remark) {}
