package org.pacta.domain.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/**
 * One version of the minutes of a meeting.
 *
 * @param document fingerprint of the full minutes, if they were deposited
 */
public record Minutes(SealedText wording, @Nullable Sha256 document, List<CommitteeDecision> decisions) {

    public Minutes {
        decisions = List.copyOf(decisions);
    }
}
