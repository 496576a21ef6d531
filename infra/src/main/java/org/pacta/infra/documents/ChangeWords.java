package org.pacta.infra.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.PartyLeft;
import org.pacta.domain.convention.TextChange.PartyReplaced;
import org.pacta.domain.convention.TextChange.TermLasting;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.deadline.Length;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.PartyRole;
import org.pacta.infra.security.Directory;
import org.springframework.stereotype.Component;

/** What an avenant changes, each change in one French line. */
@Component
public class ChangeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final String LENGTH = ".length";

    private final Directory directory;

    public ChangeWords(Directory directory) {
        this.directory = directory;
    }

    public String line(ConventionTemplate template, TextChange change) {
        return place(template, change) + " : " + what(template, change);
    }

    /** Where the text changes. */
    String place(ConventionTemplate template, TextChange change) {
        return switch (change) {
            case WordingReplaced c -> clause(template, c.clause());
            case ParameterSet c -> clause(template, c.clause());
            case BlankAnswered c ->
                template.blank(c.blank())
                        .map(blank -> clause(template, blank.clause()))
                        .orElse(c.blank());
            case TermSet c -> clause(template, template.term().clause());
            case TermLasting c -> clause(template, template.term().clause());
            case PartyReplaced c -> "Parties";
            case PartyJoined c -> "Parties";
            case PartyLeft c -> "Parties";
        };
    }

    /** What changes there; new words of a clause are left to the text. */
    String what(ConventionTemplate template, TextChange change) {
        return switch (change) {
            case WordingReplaced c -> "nouveau texte";
            case ParameterSet c -> figure(template, c);
            case BlankAnswered c -> answer(template, c);
            case TermSet c -> "la convention court jusqu’au " + day(c.lastDay()) + " inclus";
            case TermLasting c ->
                "la convention dure " + Length.parse(c.length().toString()).label() + ", comptés de sa prise d’effet";
            case PartyReplaced c -> named(c.former()) + " est remplacé par " + named(c.successor());
            case PartyJoined c -> named(c.organisation()) + " entre, en qualité de " + seat(template, c.role());
            case PartyLeft c -> named(c.organisation()) + " sort";
        };
    }

    private static String figure(ConventionTemplate template, ParameterSet change) {
        var before = template.clause(change.clause()).flatMap(clause -> clause.parameter(change.parameter()));
        if (!change.parameter().endsWith(LENGTH))
            return before.map(old -> "« " + old + " » devient « " + change.value() + " »")
                    .orElse("« " + change.value() + " »");
        var after = Length.parse(change.value()).label();
        return before.map(Length::parse)
                .map(old -> "le délai de " + old.label() + " est porté à " + after)
                .orElse("le délai est de " + after);
    }

    private static String answer(ConventionTemplate template, BlankAnswered change) {
        var value = change.value().value();
        return template.blank(change.blank())
                .map(blank -> blank.label() + " : " + (value == null ? "nouveau texte" : BlankWords.of(blank, value)))
                .orElse(change.blank());
    }

    private static String seat(ConventionTemplate template, String role) {
        return template.party(role).map(PartyRole::label).orElse(role);
    }

    private String named(Organisation organisation) {
        return directory.nameOf(organisation);
    }

    private static String clause(ConventionTemplate template, String id) {
        return template.clause(id).map(ChangeWords::heading).orElse(id);
    }

    private static String heading(Clause clause) {
        var article = clause.article();
        var place = Character.isDigit(clause.id().charAt(0))
                ? "Article " + clause.id()
                : Character.toUpperCase(article.charAt(0)) + article.substring(1);
        return place + ", " + clause.title();
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" + DAY.format(date).substring(1) : DAY.format(date);
    }
}
