package org.pacta.domain.convention;

import java.util.HashSet;
import java.util.Set;
import org.pacta.domain.shared.Organisation;

/** Who has approved the present version, step by step; a new version starts from nothing. */
final class Approvals {

    private final Set<Organisation> visas = new HashSet<>();
    private final Set<Organisation> adopted = new HashSet<>();
    private final Set<Organisation> executory = new HashSet<>();

    Set<Organisation> visas() {
        return visas;
    }

    Set<Organisation> adopted() {
        return adopted;
    }

    Set<Organisation> executory() {
        return executory;
    }

    void startAgain() {
        visas.clear();
        adopted.clear();
        executory.clear();
    }
}
