package org.pacta.domain.resiliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;

/**
 * On what one party may end the convention, as its clause says.
 *
 * @param code as the clause calls it: {@code serious-breach}
 * @param article where it stands
 * @param title of the clause
 * @param author the party that may end it
 * @param against the other one
 * @param rungs the letters that lead to the end, in their order
 * @param inPerson whether the clause gives it to the head of the party alone, who cannot pass it on (SUR-16.1.1)
 * @param atLetterDate whether the letter may name a later day than that of its reception
 * @param afterRefusal whether it needs an unfavourable answer of the CNIL first (SUR-15.3)
 * @param opposable whether a private party ends a public body's contract, which that body may oppose (L29)
 * @param noIndemnity the article that excludes an indemnity, if one does
 * @param obligations those of the clause
 */
public record ResiliationGround(
        String code,
        String article,
        String title,
        Organisation author,
        Organisation against,
        List<Rung> rungs,
        boolean inPerson,
        boolean atLetterDate,
        boolean afterRefusal,
        boolean opposable,
        @Nullable String noIndemnity,
        Set<String> obligations) {

    public ResiliationGround {
        rungs = List.copyOf(rungs);
        obligations = Set.copyOf(obligations);
    }

    public Rung first() {
        return rungs.getFirst();
    }

    public Optional<Rung> rung(RungKind kind) {
        return rungs.stream().filter(rung -> rung.kind() == kind).findFirst();
    }

    /** Whether it begins with the letter that ends the convention. */
    public boolean direct() {
        return first().kind() == RungKind.LETTER;
    }
}
