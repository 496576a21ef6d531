package org.pacta.workflows.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a process has come, computed from recorded events by the naming contract and never asked of the engine: the
 * picture stays right while the engine is away.
 */
public final class Course {

    private final Model model;
    private final Graph graph;
    private final String subject;
    private final List<Fact> facts;

    private Course(Model model, String subject, List<Fact> facts) {
        this.model = model;
        this.graph = new Graph(model);
        this.subject = subject;
        this.facts = List.copyOf(facts);
    }

    /**
     * The state of every element, by its id.
     *
     * @param subject text id of the aggregate the process is about
     * @param facts events of the whole convention, or at least of the subject and of what its jobs touch, in the order of
     *     recording
     */
    public static Map<String, State> of(Model model, String subject, List<Fact> facts) {
        return new Course(model, subject, facts).states();
    }

    private Map<String, State> states() {
        var walk = walk();
        var ahead = walk.ahead();
        Map<String, State> states = new HashMap<>();
        model.elements().forEach(e -> states.put(e.id(), state(e, walk, ahead)));
        model.elements().forEach(e -> frame(e, states));
        return states;
    }

    /** What was recorded before the interruption leads the process, what came after it no longer does. */
    private Walk walk() {
        var interruption = graph.interruptions().stream().min(Comparator.comparingInt(this::recorded));
        var cut = interruption.map(this::recorded).orElse(Evidence.NONE);
        var walk = new Walk(graph, subject, facts.subList(0, Math.min(cut, facts.size()))).from(graph.start());
        if (cut == Evidence.NONE) return walk;
        return new Walk(graph, subject, facts).after(walk).from(interruption.orElseThrow());
    }

    private int recorded(Element start) {
        return new Evidence(graph, subject, facts).awaited(start, Map.of());
    }

    private static State state(Element element, Walk walk, Set<String> ahead) {
        if (walk.standsAt(element)) return State.CURRENT;
        if (walk.passed(element)) return State.DONE;
        return ahead.contains(element.id()) ? State.WAITING : State.SKIPPED;
    }

    /** The frame of an interruption is as far as what happens in it. */
    private static void frame(Element element, Map<String, State> states) {
        var frame = element.within();
        if (frame == null) return;
        var inside = states.getOrDefault(element.id(), State.SKIPPED);
        if (inside == State.CURRENT || states.get(frame) == State.SKIPPED) states.put(frame, inside);
    }
}
