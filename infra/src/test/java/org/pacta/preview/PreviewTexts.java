package org.pacta.preview;

import java.util.stream.Collectors;

/** The texts of the preview's conventions, written out as the product writes them. */
final class PreviewTexts {

    private PreviewTexts() {}

    static String of(PreviewFacts facts) {
        var people = new PreviewPeople();
        var template = facts.template();
        return "# " + facts.row().title() + "\n\n" + template.title() + "\n\n## Entre les parties\n\n"
                + facts.parties().stream()
                        .map(party -> "- "
                                + template.party(party.role()).orElseThrow().label() + " : "
                                + people.nameOf(party.organisation()) + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + template.clauses().stream()
                        .map(clause -> "## Article " + clause.id() + " — " + clause.title() + "\n\n" + clause.wording()
                                + "\n\n" + blanks(facts, clause.id()))
                        .collect(Collectors.joining());
    }

    private static String blanks(PreviewFacts facts, String clause) {
        return facts.template().blanks().stream()
                        .filter(blank -> blank.clause().equals(clause))
                        .map(blank -> "- " + blank.label() + " : "
                                + facts.blanks().getOrDefault(blank.id(), "[à compléter]") + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }
}
