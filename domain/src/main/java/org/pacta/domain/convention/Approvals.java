package org.pacta.domain.convention;

import java.util.HashSet;
import java.util.Set;
import org.pacta.domain.shared.Organisation;

/** Who has approved the present version, step by step; a new version starts from nothing. */
public final class Approvals {

    private final Set<Organisation> visas = new HashSet<>();
    private final Set<Organisation> adopted = new HashSet<>();
    private final Set<Organisation> executory = new HashSet<>();

    public Set<Organisation> visas() {
        return visas;
    }

    public Set<Organisation> adopted() {
        return adopted;
    }

    public Set<Organisation> executory() {
        return executory;
    }

    public void startAgain() {
        visas.clear();
        adopted.clear();
        executory.clear();
    }
}
