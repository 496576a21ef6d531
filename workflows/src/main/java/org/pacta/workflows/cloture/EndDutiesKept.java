package org.pacta.workflows.cloture;

import java.util.List;
import java.util.Set;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Situation;

/** What forms show of the duties of the end, as their register keeps them. */
final class EndDutiesKept {

    static final String MATTER = "devoir";
    static final Set<String> OBLIGATIONS = Set.of(
            "MET-04",
            "MET-24",
            "MET-26",
            "VAR-05",
            "VAR-08",
            "VAR-10",
            "VAR-11",
            "VAR-19",
            "VAR-22",
            "SUR-5.4",
            "SUR-7.2",
            "SUR-7.e",
            "SUR-10.3",
            "SUR-17.1",
            "SUR-22",
            "SUR-A1");
    private static final String REGISTER = "end-duties";

    private EndDutiesKept() {}

    static String asked(Situation situation) {
        return lines(situation).stream()
                .filter(line -> line.id().equals(situation.subject()))
                .map(line -> line.cell("title") + ".")
                .findFirst()
                .orElse("");
    }

    /** Those that another party still owes. */
    static List<KeptLine> owedByOthers(Situation situation) {
        return lines(situation).stream()
                .filter(line -> line.cell("state").equals("END_DUTY_ASKED"))
                .filter(line -> !owner(line).equals(situation.by().organisation()))
                .toList();
    }

    static Organisation owner(KeptLine line) {
        return new Organisation(line.cell("owner"));
    }

    private static List<KeptLine> lines(Situation situation) {
        return situation.facts().register(REGISTER);
    }
}
