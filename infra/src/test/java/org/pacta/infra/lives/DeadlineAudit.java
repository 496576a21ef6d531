package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pacta.infra.lives.Facts.Fact;

/** I2: every deadline is met, reached or cancelled exactly once, none before its end, none long after it. */
final class DeadlineAudit {

    private static final Set<String> ENDS =
            Set.of("deadline.DeadlineMet", "deadline.DeadlineReached", "deadline.DeadlineCancelled");
    private static final Set<String> STOPS = Set.of("deadline.ClockSuspended", "deadline.ClockInterrupted");

    private final UnaryOperator<Instant> latest;
    private final Map<String, Instant> running = new HashMap<>();
    private final Map<String, Set<String>> ended = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** {@code latest}: the latest that a clock of the product can have shown at a moment of the machine. */
    DeadlineAudit(UnaryOperator<Instant> latest) {
        this.latest = latest;
    }

    void hear(Fact fact) {
        if (!fact.type().startsWith("deadline.Deadline") && !fact.type().startsWith("deadline.Clock")) return;
        var deadline = fact.aggregate();
        var end = end(fact.data());
        if (ENDS.contains(fact.type())) ends(fact);
        else if (STOPS.contains(fact.type())) running.put(deadline, Instant.MAX);
        else if (end != null && !fact.type().equals("deadline.DeadlineRecounted") && !ended.containsKey(deadline))
            running.put(deadline, end);
    }

    private void ends(Fact fact) {
        kinds.merge(fact.type(), 1, Integer::sum);
        running.remove(fact.aggregate());
        if (!ended.computeIfAbsent(fact.aggregate(), each -> new HashSet<>()).add(fact.type()))
            faults.add(fact.aggregate() + " ended twice: " + fact.type());
        if (!fact.type().endsWith("Reached")) return;
        var end = Instant.parse(fact.data().get("end").asText());
        if (end.isAfter(latest.apply(fact.recordedAt())))
            faults.add(fact.aggregate() + " was reached at " + latest.apply(fact.recordedAt()) + ", before " + end);
    }

    private static Instant end(JsonNode data) {
        var nominal = data.at("/deadline/nominal");
        return nominal.isTextual() ? Instant.parse(nominal.asText()) : null;
    }

    /** {@code now}: what ended before it and is still open was forgotten. */
    List<String> faults(Instant now) {
        var all = new ArrayList<>(faults);
        running.forEach((deadline, end) -> {
            if (end.isBefore(now)) all.add(deadline + " ended at " + end + " and nothing is recorded of it");
        });
        return all;
    }

    Map<String, Integer> kinds() {
        return kinds;
    }

    int running() {
        return running.size();
    }
}
