package org.pacta.domain.avenant;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.Organisation;

/** Who approves an avenant: every party as it is, and whoever becomes one by it. */
record Approvers(TextInForce before, TextInForce after) {

    static Approvers of(TextInForce text, int avenant, List<TextChange> changes) {
        return new Approvers(text, text.after(avenant, changes));
    }

    List<Organisation> parties() {
        return both(before.organisations(), after.organisations());
    }

    List<Organisation> deliberating() {
        return both(before.deliberating(), after.deliberating());
    }

    private static List<Organisation> both(Set<Organisation> some, Set<Organisation> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
