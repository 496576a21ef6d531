package org.pacta.infra.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.PartyRole;
import org.pacta.infra.security.Directory;
import org.springframework.stereotype.Component;

/**
 * Writes a convention out as its parties vote and sign it. The same template, parties and answers always give the same
 * text to the byte: its fingerprint is what the assemblies adopt and what the signatories sign.
 */
@Component
public class ConventionText {

    private static final String END_OF_PARAGRAPH = "\n\n";

    private final Directory directory;

    ConventionText(Directory directory) {
        this.directory = directory;
    }

    /** {@code blanks}: blank id → value, empty where the blank was waived, absent where nobody settled it yet. */
    public String render(ConventionTemplate template, String title, List<Party> parties, Map<String, String> blanks) {
        var text = new StringBuilder("# ").append(title).append(END_OF_PARAGRAPH);
        text.append(template.title()).append(END_OF_PARAGRAPH);
        text.append("## Entre les parties").append(END_OF_PARAGRAPH);
        template.parties().forEach(seat -> text.append(seat(seat, parties)));
        text.append('\n');
        template.clauses().forEach(clause -> text.append(clause(template, clause, blanks)));
        return text.toString();
    }

    private String seat(PartyRole seat, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.role().equals(seat.role()))
                .map(party -> "- " + seat.label() + " : " + directory.nameOf(party.organisation()) + "\n")
                .collect(Collectors.joining());
    }

    private static String clause(ConventionTemplate template, Clause clause, Map<String, String> blanks) {
        var answers = template.blanks().stream()
                .filter(blank -> blank.clause().equals(clause.id()))
                .map(blank -> "- " + blank.label() + " : " + inWords(blank, blanks.get(blank.id())) + "\n")
                .collect(Collectors.joining());
        return "## " + heading(clause) + END_OF_PARAGRAPH
                + clause.wording().strip() + END_OF_PARAGRAPH
                + (answers.isEmpty() ? "" : answers + "\n");
    }

    private static String heading(Clause clause) {
        var place = Character.isDigit(clause.id().charAt(0)) ? "Article " + clause.id() : capital(clause.article());
        return place + " — " + clause.title();
    }

    private static String inWords(Blank blank, @Nullable String value) {
        if (value == null) return "[à compléter]";
        return value.isEmpty() ? "laissé ouvert par les parties" : BlankWords.of(blank, value);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
