package org.pacta.domain.cnil;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/**
 * One version of the impact assessment (GDPR art. 35(7)).
 *
 * @param residualRiskHigh whether the risk stays high after the measures: then the CNIL is consulted first (art. 36(1))
 * @param summary operations, necessity, risks and measures, in the authors' words
 * @param document fingerprint of the full assessment, if one was deposited
 */
public record Aipd(
        boolean residualRiskHigh,
        SealedText summary,
        @Nullable Sha256 document) {}
