package org.pacta.domain.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of convention as data: who signs it, how long it lasts, what must be decided first, and every clause of its text. */
public record ConventionTemplate(
        String id,
        int version,
        String title,
        String purpose,
        String source,
        List<PartyRole> parties,
        Term term,
        Set<Gate> gates,
        List<Blank> blanks,
        List<Clause> clauses) {

    public ConventionTemplate {
        Required.id("id of a template", id);
        Required.that(version >= 1, "version: expected 1 or more, found " + version);
        Required.text("title", title);
        Required.text("purpose", purpose);
        Required.text("source", source);
        Required.present("term", term);
        parties = InOrder.list(parties);
        gates = InOrder.set(gates);
        blanks = InOrder.list(blanks);
        clauses = InOrder.list(clauses);
        Coherence.check(parties, term, blanks, clauses);
    }

    public Optional<PartyRole> party(String role) {
        return parties.stream().filter(party -> party.role().equals(role)).findFirst();
    }

    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    public Optional<Blank> blank(String blankId) {
        return blanks.stream().filter(blank -> blank.id().equals(blankId)).findFirst();
    }

    /** The same text with one clause changed. */
    public ConventionTemplate replacing(Clause changed) {
        var all = clauses.stream()
                .map(clause -> clause.id().equals(changed.id()) ? changed : clause)
                .toList();
        return new ConventionTemplate(id, version, title, purpose, source, parties, term, gates, blanks, all);
    }

    /** Every obligation that a convention of this kind carries, whichever part of it says so. */
    public Set<String> obligations() {
        var all = new LinkedHashSet<String>(term.obligations());
        parties.forEach(party -> all.addAll(party.obligations()));
        blanks.forEach(blank -> all.addAll(blank.obligations()));
        clauses.forEach(clause -> all.addAll(clause.obligations()));
        return all;
    }
}
