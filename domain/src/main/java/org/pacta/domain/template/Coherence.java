package org.pacta.domain.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses a template whose parts do not meet: an id used twice, a blank, term or parameter that points nowhere. */
final class Coherence {

    private final Map<String, Clause> clauses;
    private final Map<String, Blank> blanks;

    private Coherence(Map<String, Clause> clauses, Map<String, Blank> blanks) {
        this.clauses = clauses;
        this.blanks = blanks;
    }

    static void check(List<PartyRole> parties, Term term, List<Blank> blanks, List<Clause> clauses) {
        Required.that(parties.size() >= 2, "parties: expected two or more, found " + parties.size());
        byId("role", parties, PartyRole::role);
        var template = new Coherence(byId("clause", clauses, Clause::id), byId("blank", blanks, Blank::id));
        template.checkTerm(term);
        template.checkBlanks();
        template.checkParameters();
    }

    private void checkTerm(Term term) {
        Required.that(clauses.containsKey(term.clause()), "term: no clause " + term.clause());
        checkNeeded("term: lengthBlank", term.lengthBlank(), BlankKind.DURATION);
        checkNeeded("term: capBlank", term.capBlank(), BlankKind.DATE);
    }

    /** The end of a convention cannot be computed without these, so nobody may waive them. */
    private void checkNeeded(String what, @Nullable String id, BlankKind kind) {
        if (id == null) return;
        var blank = blanks.get(id);
        Required.that(
                blank != null && blank.kind() == kind && !blank.waivable(),
                what + ": expected a blank of kind " + kind + " that cannot be waived, found " + id);
    }

    private void checkBlanks() {
        blanks.values()
                .forEach(blank -> Required.that(
                        clauses.containsKey(blank.clause()), "blank " + blank.id() + ": no clause " + blank.clause()));
    }

    private void checkParameters() {
        clauses.values()
                .forEach(clause -> clause.parameters().forEach((key, value) -> {
                    if (key.endsWith(".blank"))
                        Required.that(
                                blanks.containsKey(value),
                                "clause " + clause.id() + ", " + key + ": no blank " + value);
                }));
    }

    private static <T> Map<String, T> byId(String what, Collection<T> parts, Function<T, String> id) {
        var seen = new HashSet<String>();
        parts.forEach(part -> Required.that(seen.add(id.apply(part)), what + " given twice: " + id.apply(part)));
        return parts.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
