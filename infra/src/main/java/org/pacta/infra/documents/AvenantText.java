package org.pacta.infra.documents;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacta.domain.avenant.Proposal;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.security.Directory;
import org.pacta.infra.views.ConventionRow;
import org.pacta.workflows.avenant.AvenantFacts;
import org.springframework.stereotype.Component;

/**
 * Writes an avenant out as the parties vote and sign it: the same changes of the same text always give the same words to the
 * byte. Laid out as a convention is, so that whoever reads the one reads the other.
 */
@Component
public class AvenantText {

    private static final String END_OF_PARAGRAPH = "\n\n";

    private final Directory directory;
    private final ChangeWords words;

    AvenantText(Directory directory, ChangeWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** {@code template}: the clauses in force, which the avenant changes. */
    public String render(
            ConventionRow row, ConventionTemplate template, AvenantFacts avenant, Function<SealedText, String> open) {
        var text = new StringBuilder("# Avenant nº " + avenant.id().number() + " — " + row.title())
                .append(END_OF_PARAGRAPH)
                .append("Convention " + row.reference() + ", " + template.title())
                .append(END_OF_PARAGRAPH);
        section(text, "Entre les parties", parties(row, template));
        section(text, "Objet", open.apply(avenant.proposal().purpose()).strip());
        section(text, "Motif", open.apply(avenant.proposal().reason()).strip());
        avenant.changes()
                .forEach(one -> section(
                        text,
                        words.place(template, one.change()).replaceFirst(", ", " — "),
                        change(template, one.change(), open)));
        section(text, "Prise d’effet", effect(avenant.proposal()));
        section(text, "Autres clauses", "Les autres clauses de la convention demeurent inchangées.");
        return text.toString();
    }

    private String parties(ConventionRow row, ConventionTemplate template) {
        return row.parties().stream()
                .map(party -> "- " + template.party(party.role()).orElseThrow().label() + " : "
                        + directory.nameOf(party.organisation()))
                .collect(Collectors.joining("\n"));
    }

    private String change(ConventionTemplate template, TextChange change, Function<SealedText, String> open) {
        return switch (change) {
            case WordingReplaced c ->
                "La clause se lit désormais ainsi :" + END_OF_PARAGRAPH
                        + open.apply(c.newWording()).strip();
            case BlankAnswered c -> answer(template, c, open);
            default -> capital(words.what(template, change)) + ".";
        };
    }

    private String answer(ConventionTemplate template, BlankAnswered change, Function<SealedText, String> open) {
        var typed = change.value().text();
        if (typed == null) return "- " + words.what(template, change);
        return "- " + template.blank(change.blank()).orElseThrow().label() + " : "
                + BlankWords.oneLine(open.apply(typed));
    }

    private static String effect(Proposal proposal) {
        return switch (proposal.effect()) {
            case LAST_SIGNATURE -> "L’avenant prend effet le jour de la dernière signature.";
            case NOTIFICATION -> "L’avenant prend effet le jour de sa notification.";
            case GIVEN_DAY ->
                "L’avenant prend effet le "
                        + (proposal.effectOn() == null ? "" : ChangeWords.day(proposal.effectOn()))
                        + ", ou le jour de la dernière signature si elle vient après.";
        };
    }

    private static void section(StringBuilder text, String title, String body) {
        text.append("## ").append(title).append(END_OF_PARAGRAPH).append(body).append(END_OF_PARAGRAPH);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
