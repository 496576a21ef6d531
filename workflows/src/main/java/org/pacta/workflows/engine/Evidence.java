package org.pacta.workflows.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The recorded facts of a process, asked for the first one that proves that an element was reached or passed. */
final class Evidence {

    /** No fact proves it. */
    static final int NONE = Integer.MAX_VALUE;

    private final Graph graph;
    private final String subject;
    private final List<Fact> facts;
    private final BitSet used = new BitSet();

    Evidence(Graph graph, String subject, List<Fact> facts) {
        this.graph = graph;
        this.subject = subject;
        this.facts = facts;
    }

    /** Index of the first fact that the element waits for and that no other wait has used. */
    int awaited(Element wait, Map<String, Integer> counters) {
        var subscription = Objects.requireNonNull(wait.waitsFor());
        var fact = new Fact(subscription.message(), subscription.key(subject, counters));
        return first(0, i -> !used.get(i) && facts.get(i).equals(fact));
    }

    void use(int fact) {
        used.set(fact);
    }

    /** Index of the first fact that proves that the process went beyond this element, entered after the fact {@code since}. */
    int beyond(Element element, int since, Map<String, Integer> counters) {
        return beyond(element, since, counters, new HashSet<>());
    }

    boolean isOpen(Element human, Map<String, Integer> counters) {
        var step = step(human, counters);
        return facts.stream()
                .filter(f -> f.opens(step))
                .anyMatch(opened -> facts.stream().noneMatch(f -> f.ends(opened)));
    }

    private int beyond(Element element, int since, Map<String, Integer> counters, Set<String> seen) {
        if (!seen.add(element.id())) return NONE;
        if (element.kind() == Kind.WAIT) return awaited(element, counters);
        var here = switch (element.kind()) {
            case HUMAN -> opened(element, counters);
            case JOB -> proof(element, since);
            default -> NONE;
        };
        return element.next().stream()
                .map(graph::element)
                .mapToInt(next -> beyond(next, since, entering(next, counters), seen))
                .reduce(here, Math::min);
    }

    private int opened(Element human, Map<String, Integer> counters) {
        var step = step(human, counters);
        return first(0, i -> facts.get(i).opens(step));
    }

    /** In a loop the fact of an earlier turn proves nothing. */
    private int proof(Element job, int since) {
        var from = graph.isInLoop(job) ? since + 1 : 0;
        return first(
                from,
                i -> List.of(job.header("event").split(","))
                                .contains(facts.get(i).event())
                        && facts.get(i).concerns(subject));
    }

    private int first(int from, IntPredicate matching) {
        return IntStream.range(Math.min(from, facts.size()), facts.size())
                .filter(matching)
                .findFirst()
                .orElse(NONE);
    }

    private String step(Element human, Map<String, Integer> counters) {
        return Fact.stepKey(subject, human.header("action"), human.roundOf(counters));
    }

    /** The counters as they stand once an element is entered. */
    static Map<String, Integer> entering(Element element, Map<String, Integer> counters) {
        if (!element.counts()) return counters;
        var raised = new HashMap<>(counters);
        raised.merge(element.round(), 1, Integer::sum);
        return raised;
    }
}
