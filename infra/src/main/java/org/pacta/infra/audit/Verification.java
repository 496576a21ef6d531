package org.pacta.infra.audit;

import org.jspecify.annotations.Nullable;

/** What a verification found: how many events and chains it went through, and the first event that does not verify. */
public record Verification(
        long checked, int chains, @Nullable BadEvent firstBad) {

    public boolean intact() {
        return firstBad == null;
    }
}
