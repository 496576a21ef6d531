package org.pacta.workflows.attestation;

import java.time.LocalDate;
import java.util.List;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.attestation.Paper;
import org.pacta.domain.attestation.Papers;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;

/** What forms show of the papers of a convention: those that its clauses want, and how far each has come. */
final class Attestations {

    static final String MATTER = "attestation";
    private static final String REGISTER = "attestations";
    private static final String STATE = "state";
    private static final String AWAITED = "ATTESTATION_AWAITED";
    private static final String DISPENSED = "ATTESTATION_DISPENSED";

    private Attestations() {}

    static List<Paper> all(Situation situation) {
        var facts = situation.facts();
        return new Papers(facts.template(), facts.parties()).all();
    }

    /** Those that may be asked for now. */
    static List<Paper> quiet(Situation situation) {
        return all(situation).stream()
                .filter(paper -> !stands(situation, paper, AWAITED) && !stands(situation, paper, DISPENSED))
                .toList();
    }

    /** Those of the other party that are known and not dispensed with. */
    static List<Paper> owedByOthers(Situation situation) {
        return all(situation).stream()
                .filter(paper -> !paper.owner().equals(situation.by().organisation()))
                .filter(paper -> stands(situation, paper, "") && !stands(situation, paper, DISPENSED))
                .toList();
    }

    static AttestationId id(Situation situation, Paper paper) {
        return AttestationId.of(situation.facts().id(), paper);
    }

    static String named(Situation situation, Paper paper) {
        return paper.title() + " · " + Living.nameOf(paper.owner(), situation.facts());
    }

    /** Which paper a step is about. */
    static String asked(Situation situation) {
        return all(situation).stream()
                .filter(paper -> id(situation, paper).toString().equals(situation.subject()))
                .map(paper -> paper.title() + ".")
                .findFirst()
                .orElse("");
    }

    /** Last day of the convention as it stands. */
    static LocalDate term(Situation situation) {
        return situation.facts().deadlines().stream()
                .filter(known -> known.deadline().code().equals(ContractualTerm.CODE))
                .map(known -> known.deadline().lastDay())
                .findFirst()
                .orElse(situation.today());
    }

    /** An empty state means any. */
    private static boolean stands(Situation situation, Paper paper, String state) {
        var own = id(situation, paper) + "/";
        return situation.facts().register(REGISTER).stream()
                .anyMatch(line -> line.id().startsWith(own)
                        && (state.isEmpty() || line.cell(STATE).equals(state)));
    }
}
