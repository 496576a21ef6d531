package org.pacta.infra.screens.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Blank;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.FactRow;
import org.pacta.workflows.engine.ContractName;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.stereotype.Component;

/**
 * A recorded event as a French sentence; {@code {path}} in the sentence stands for a value of the event,
 * {@code {de path}} and {@code {la path}} for an organisation with its article.
 */
@Component
public class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(?:(de|la|La) )?([A-Za-z.]+)}");
    private static final Pattern ORGANISATION =
            Pattern.compile("(.*\\.)?(organisation|controller|notifier|recipient|draftedFor)");
    private static final Pattern PERSON = Pattern.compile("assignee|from|to|by|signatory");
    private static final Pattern MEMBER = Pattern.compile("(.*\\.)?(rapporteur|giver|holder|member|chair|secretary)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final WordList sentences = WordList.all("classpath:screens/words/facts.properties");
    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final WordList deadlines = WordList.all("classpath:screens/words/deadlines.properties");
    private final Words words;
    private final StepWords steps;

    public Sentences(Words words, StepWords steps) {
        this.words = words;
        this.steps = steps;
    }

    public String of(FactRow fact, ConventionFacts convention) {
        return PLACE.matcher(sentences.of(ContractName.of(fact.type())))
                .replaceAll(
                        place -> Matcher.quoteReplacement(said(place.group(1), found(place, fact.data(), convention))));
    }

    /** What has an article is an organisation, whatever the event calls it. */
    private String found(MatchResult place, JsonNode data, ConventionFacts convention) {
        var path = place.group(2);
        if (place.group(1) == null) return value(path, data, convention);
        var alias = data.at("/" + path.replace('.', '/'));
        return alias.isTextual() ? words.organisation(new Organisation(alias.asText())) : "…";
    }

    private static String said(@Nullable String article, String value) {
        return switch (article == null ? "" : article) {
            case "de" -> Articles.of(value);
            case "la" -> Articles.the(value);
            case "La" -> Articles.theCapital(value);
            default -> value;
        };
    }

    private String value(String path, JsonNode data, ConventionFacts convention) {
        var found = data.at("/" + path.replace('.', '/'));
        if (found.isMissingNode() || found.isNull()) return "…";
        return inWords(path, found.asText(), convention);
    }

    private String inWords(String path, String text, ConventionFacts convention) {
        if (path.equals("blank"))
            return convention.template().blank(text).map(Blank::label).orElse(text);
        if (ORGANISATION.matcher(path).matches()) return words.organisation(new Organisation(text));
        if (PERSON.matcher(path).matches()) return words.person(text);
        if (MEMBER.matcher(path).matches()) return member(text, convention);
        if (path.endsWith("action")) return steps.title(text);
        if (path.endsWith("code")) return deadlines.of(text);
        if (DAY.matcher(text).matches()) return InWords.date(LocalDate.parse(text));
        return HASH.matcher(text).matches() ? text.substring(0, 8) + "…" : values.of(text);
    }

    private static String member(String id, ConventionFacts convention) {
        return convention.parties().stream()
                .flatMap(party -> convention.roster(party.organisation()).stream())
                .filter(member -> member.id().value().equals(id))
                .map(ConventionFacts.Member::name)
                .findFirst()
                .orElse("un membre");
    }
}
