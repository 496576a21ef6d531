package org.pacta.domain.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.PartyLeft;
import org.pacta.domain.convention.TextChange.PartyReplaced;
import org.pacta.domain.convention.TextChange.TermLasting;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What a convention says: its template as the avenants in effect have changed it, its parties, what stands in its blanks.
 *
 * @param wordings clause id → the words that replaced those of the template, sealed
 * @param amendedBy clause id → the avenants that changed it, in order
 */
public record TextInForce(
        ConventionTemplate template,
        List<Party> parties,
        Map<String, BlankValue> blanks,
        Map<String, SealedText> wordings,
        Map<String, List<Integer>> amendedBy) {

    private static final String AVENANT = ".avenant";
    private static final Set<String> COUNTED = Set.of("length", "regime");

    public TextInForce {
        parties = List.copyOf(parties);
        blanks = Map.copyOf(blanks);
        wordings = Map.copyOf(wordings);
        amendedBy = Map.copyOf(amendedBy);
    }

    public static TextInForce signed(ConventionTemplate template, List<Party> parties, Map<String, BlankValue> blanks) {
        return new TextInForce(template, parties, blanks, Map.of(), Map.of());
    }

    public TextInForce after(int avenant, List<TextChange> changes) {
        var text = this;
        for (var change : changes) text = text.after(avenant, change);
        return text;
    }

    public TextInForce after(int avenant, TextChange change) {
        return switch (change) {
            case WordingReplaced c ->
                new TextInForce(template, parties, blanks, with(wordings, c.clause(), c.newWording()), amendedBy)
                        .noted(avenant, c.clause());
            case ParameterSet c -> set(avenant, c).noted(avenant, c.clause());
            case BlankAnswered c ->
                new TextInForce(template, parties, with(blanks, c.blank(), c.value()), wordings, amendedBy)
                        .noted(avenant, clauseOf(c.blank()));
            case TermSet c -> noted(avenant, template.term().clause());
            case TermLasting c -> noted(avenant, template.term().clause());
            case PartyReplaced c -> seated(c);
            case PartyJoined c -> seated(c);
            case PartyLeft c -> seated(c);
        };
    }

    /** The template as it reads now; {@code open}: what a sealed text says, as long as its author's key exists. */
    public ConventionTemplate reading(Function<SealedText, String> open) {
        var read = template;
        for (var each : wordings.entrySet())
            read = read.replacing(read.clause(each.getKey()).orElseThrow().reading(open.apply(each.getValue())));
        return read;
    }

    public Set<Organisation> organisations() {
        return new Parties(parties).organisations();
    }

    public Set<Organisation> deliberating() {
        return new Parties(parties).deliberating(template);
    }

    public Organisation lead() {
        return new Parties(parties).lead(template);
    }

    public Organisation home() {
        return new Parties(parties).home(template);
    }

    public Optional<Clause> clause(String id) {
        return template.clause(id);
    }

    /** A delay that an avenant changes says so beside its figure, so that nobody takes it for the one of the catalogue. */
    private TextInForce set(int avenant, ParameterSet change) {
        var clause = template.clause(change.clause()).orElseThrow().setting(change.parameter(), change.value());
        var place = change.parameter().lastIndexOf('.');
        if (place > 0 && COUNTED.contains(change.parameter().substring(place + 1)))
            clause = clause.setting(change.parameter().substring(0, place) + AVENANT, String.valueOf(avenant));
        return new TextInForce(template.replacing(clause), parties, blanks, wordings, amendedBy);
    }

    private TextInForce seated(TextChange change) {
        var present = new Parties(parties).after(List.of(change)).all();
        return new TextInForce(template, present, blanks, wordings, amendedBy);
    }

    private TextInForce noted(int avenant, String clause) {
        var known = amendedBy.getOrDefault(clause, List.of());
        if (known.contains(avenant)) return this;
        return new TextInForce(template, parties, blanks, wordings, with(amendedBy, clause, with(known, avenant)));
    }

    private String clauseOf(String blank) {
        return template.blank(blank).orElseThrow().clause();
    }

    private static <V> Map<String, V> with(Map<String, V> all, String key, V value) {
        var more = new HashMap<>(all);
        more.put(key, value);
        return more;
    }

    private static <E> List<E> with(List<E> all, E one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
