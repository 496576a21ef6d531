package org.pacta.workflows.avenant;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.avenant.Proposal;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;

/**
 * An avenant as forms show it.
 *
 * @param object what it is for, as long as it can be read
 * @param state {@code draft}, {@code instruction}…, as a convention's own; {@code in-effect} and {@code abandoned} at the end
 * @param submitted fingerprint of the text submitted last
 * @param version latest version submitted, or the one being drafted
 */
public record AvenantFacts(
        AvenantId id,
        Organisation proposer,
        Proposal proposal,
        String object,
        String state,
        int version,
        @Nullable Sha256 submitted,
        List<Numbered> changes) {

    private static final Set<String> ENDED = Set.of("in-effect", "abandoned");

    public AvenantFacts {
        changes = List.copyOf(changes);
    }

    /** A change by its place in the avenant; {@code words} say it in one line. */
    public record Numbered(int number, TextChange change, String words) {}

    public boolean isDraft() {
        return state.equals("draft");
    }

    /** Somebody's visa, vote or signature is awaited. */
    public boolean isUnderApproval() {
        return !isDraft() && !state.equals("signed") && !isOver();
    }

    public boolean isOver() {
        return ENDED.contains(state);
    }

    public TextId text() {
        return id.text(version);
    }
}
