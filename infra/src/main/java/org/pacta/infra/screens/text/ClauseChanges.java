package org.pacta.infra.screens.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.PartyLeft;
import org.pacta.domain.convention.TextChange.PartyReplaced;
import org.pacta.domain.convention.TextChange.TermLasting;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.convention.TextInForce;
import org.pacta.infra.documents.ChangeWords;
import org.pacta.infra.screens.facts.Redline;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Lengths;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.TextsInForce;
import org.pacta.workflows.avenant.AvenantFacts;
import org.springframework.stereotype.Component;

/** What avenants change in the clauses of a convention, word by word. */
@Component
public class ClauseChanges {

    private final TextsInForce texts;
    private final ChangeWords words;
    private final Words names;

    public ClauseChanges(TextsInForce texts, ChangeWords words, Words names) {
        this.texts = texts;
        this.words = words;
        this.names = names;
    }

    /** An avenant that has changed a clause, since when. */
    public record Amended(int avenant, String since, List<Redline> redlines) {}

    /** Against the text that it changes, or changed. */
    public List<Redline> of(ConventionRow row, AvenantFacts avenant) {
        var before = texts.amendments(row.id(), null).stream()
                .takeWhile(amended -> amended.avenant() != avenant.id().number())
                .toList();
        var changes =
                avenant.changes().stream().map(AvenantFacts.Numbered::change).toList();
        return redlines(row, texts.text(row, before), avenant.id().number(), changes);
    }

    /** Anchor of a clause → the avenants in effect that have changed it, in their order. */
    public Map<String, List<Amended>> byClause(ConventionRow row) {
        var found = new LinkedHashMap<String, List<Amended>>();
        var past = new ArrayList<ConventionAmended>();
        for (var amended : texts.amendments(row.id(), null)) {
            var before = texts.text(row, past);
            amended.changes().stream()
                    .collect(Collectors.groupingBy(change -> clause(before, change)))
                    .forEach((clause, changes) -> found.computeIfAbsent(anchor(clause), each -> new ArrayList<>())
                            .add(new Amended(
                                    amended.avenant(),
                                    InWords.date(amended.legalDate()),
                                    redlines(row, before, amended.avenant(), changes))));
            past.add(amended);
        }
        return found;
    }

    private List<Redline> redlines(ConventionRow row, TextInForce before, int avenant, List<TextChange> changes) {
        var redlines = new ArrayList<Redline>();
        var text = before;
        for (var change : changes) {
            var after = text.after(avenant, change);
            var label = words.line(text.template(), change);
            redlines.add(Redline.of(label, said(row, text, change, false), said(row, after, change, true)));
            text = after;
        }
        return List.copyOf(redlines);
    }

    /** What stands there; a day or an answer only once the avenant has given it. */
    private String said(ConventionRow row, TextInForce text, TextChange change, boolean after) {
        return switch (change) {
            case WordingReplaced c ->
                texts.read(row.id(), text).clause(c.clause()).orElseThrow().wording();
            case ParameterSet c -> figure(text, c);
            case BlankAnswered c -> after ? answer(row, c) : "";
            case TermSet c -> after ? InWords.date(c.lastDay()) : "";
            case TermLasting c -> after ? Lengths.inWords(c.length().toString()) : "";
            case PartyReplaced c -> parties(text);
            case PartyJoined c -> parties(text);
            case PartyLeft c -> parties(text);
        };
    }

    private String answer(ConventionRow row, BlankAnswered change) {
        var typed = change.value().text();
        return typed == null ? String.valueOf(change.value().value()) : texts.open(row.id(), typed);
    }

    private static String figure(TextInForce text, ParameterSet change) {
        var value = text.clause(change.clause())
                .flatMap(clause -> clause.parameter(change.parameter()))
                .orElse("");
        return change.parameter().endsWith(".length") ? Lengths.inWords(value) : value;
    }

    private String parties(TextInForce text) {
        return text.parties().stream()
                .map(party -> names.organisation(party.organisation()))
                .collect(Collectors.joining(", "));
    }

    private static String clause(TextInForce text, TextChange change) {
        return switch (change) {
            case WordingReplaced c -> c.clause();
            case ParameterSet c -> c.clause();
            case BlankAnswered c ->
                text.template().blank(c.blank()).orElseThrow().clause();
            case TermSet c -> text.template().term().clause();
            case TermLasting c -> text.template().term().clause();
            case PartyReplaced c -> "";
            case PartyJoined c -> "";
            case PartyLeft c -> "";
        };
    }

    static String anchor(String clause) {
        return "clause-" + clause.replace('.', '-');
    }
}
