package org.pacta.infra.lives;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.shared.Serves;
import org.pacta.infra.eventstore.DomainClasses;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;

/** What the product knows to do and to record, beside what the lives did of it. */
final class Tally {

    /** Duties of public bodies, of quality and of data protection bind whatever the convention says. */
    private static final List<String> ALWAYS = List.of("AIX-", "QA-", "CDP-");

    private final SortedMap<String, Integer> facts = new TreeMap<>();
    private final SortedMap<String, Integer> obligations = new TreeMap<>();
    private final SortedMap<String, Integer> matters = new TreeMap<>();

    private Tally() {}

    /** {@code bound}: the ids of the templates of which conventions were made. */
    static Tally of(Facts record, Set<String> bound) {
        var tally = new Tally();
        var kinds = DomainClasses.scan().events();
        var names = new EventNames(kinds);
        kinds.forEach(kind -> {
            tally.facts.put(names.storedName(kind), 0);
            tally.matters.put(matter(names.storedName(kind)), 0);
            if (kind.isAnnotationPresent(Serves.class))
                Arrays.stream(kind.getAnnotation(Serves.class).value())
                        .filter(id -> bound.contains(id) || ALWAYS.stream().anyMatch(id::startsWith))
                        .forEach(id -> tally.obligations.put(id, 0));
        });
        record.each(fact -> {
            tally.facts.merge(fact.type(), 1, Integer::sum);
            tally.matters.merge(matter(fact.type()), 1, Integer::sum);
            fact.obligations().forEach(id -> tally.obligations.merge(id, 1, Integer::sum));
        });
        return tally;
    }

    private static String matter(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    /** Every command that a person can give, by the name that the API knows it by. */
    static Set<String> commands() {
        var steps = new Steps();
        return Stream.of(steps.asked(), steps.raised(), steps.acts())
                .flatMap(List::stream)
                .map(Step::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    SortedMap<String, Integer> facts() {
        return facts;
    }

    SortedMap<String, Integer> obligations() {
        return obligations;
    }

    SortedMap<String, Integer> matters() {
        return matters;
    }

    static List<String> atZero(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() == 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
