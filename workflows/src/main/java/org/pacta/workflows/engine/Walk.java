package org.pacta.workflows.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through a model as the engine would, led by recorded facts only, and remembers what it passed and where it stands. */
final class Walk {

    private final Graph graph;
    private final Evidence evidence;
    private final Set<String> passed = new HashSet<>();
    private final Set<String> standing = new HashSet<>();
    private final Map<String, Integer> arrivals = new HashMap<>();
    private Map<String, Integer> counters = Map.of();

    Walk(Graph graph, String subject, List<Fact> facts) {
        this.graph = graph;
        this.evidence = new Evidence(graph, subject, facts);
    }

    Walk from(Element start) {
        enter(start, -1);
        return this;
    }

    /** The same process once it was interrupted: what was passed stays passed, nothing else goes on. */
    Walk after(Walk before) {
        passed.addAll(before.passed);
        counters = before.counters;
        return this;
    }

    /** What is still to come from where the process stands. */
    Set<String> ahead() {
        return standing.stream().flatMap(id -> graph.after(id, passed).stream()).collect(Collectors.toSet());
    }

    boolean passed(Element element) {
        return passed.contains(element.id());
    }

    boolean standsAt(Element element) {
        return standing.contains(element.id())
                || (element.kind() == Kind.HUMAN && passed(element) && evidence.isOpen(element, counters));
    }

    private void enter(Element element, int since) {
        if (passed(element)) forget(graph.after(element.id()));
        counters = Evidence.entering(element, counters);
        switch (element.kind()) {
            case START, WAIT -> await(element);
            case EVENT_GATE, EXCLUSIVE_GATE -> choose(element, since);
            case PARALLEL_GATE -> join(element, since);
            case CLOSING, END, INTERRUPTION -> leave(element, since);
            case HUMAN, JOB, TIMER -> leaveIf(element, since, isBeyond(element, since));
        }
    }

    /** The process came back: what lies ahead is to be done again. */
    private void forget(Set<String> ahead) {
        passed.removeAll(ahead);
        arrivals.keySet().removeAll(ahead);
    }

    private void await(Element wait) {
        var fact = evidence.awaited(wait, counters);
        if (fact != Evidence.NONE) evidence.use(fact);
        leaveIf(wait, fact, fact != Evidence.NONE);
    }

    private boolean isBeyond(Element element, int since) {
        return element.mayDoNothing() || evidence.beyond(element, since, counters) != Evidence.NONE;
    }

    /** Takes the way whose first fact came first. */
    private void choose(Element gate, int since) {
        if (gate.next().size() == 1) {
            leave(gate, since);
            return;
        }
        var way = earliest(gate, since);
        if (way == null) standing.add(gate.id());
        else {
            passed.add(gate.id());
            enter(way, since);
        }
    }

    private @Nullable Element earliest(Element gate, int since) {
        Element way = null;
        var first = Evidence.NONE;
        for (var id : gate.next()) {
            var next = graph.element(id);
            var fact = evidence.beyond(next, since, Evidence.entering(next, counters));
            if (fact < first) way = next;
            first = Math.min(first, fact);
        }
        return way;
    }

    private void join(Element gate, int since) {
        if (arrivals.merge(gate.id(), 1, Integer::sum) == graph.incoming(gate)) leave(gate, since);
    }

    private void leaveIf(Element element, int since, boolean proven) {
        if (proven) leave(element, since);
        else standing.add(element.id());
    }

    private void leave(Element element, int since) {
        passed.add(element.id());
        element.next().forEach(id -> enter(graph.element(id), since));
    }
}
