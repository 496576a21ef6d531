package org.pacta.infra.lives;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often each command was sent and taken, and why the others were refused. */
final class Coverage {

    private final Map<String, Count> commands = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();

    /** Of one command, or of one decision of it. */
    record Count(AtomicInteger sent, AtomicInteger taken) {

        private Count() {
            this(new AtomicInteger(), new AtomicInteger());
        }
    }

    /** Counted by itself and with its decision, {@code give-visa/return}. */
    void note(String command, String decision, Sent sent) {
        note(command, sent);
        note(command + "/" + decision, sent);
        if (!sent.accepted() && !sent.failed())
            refusals.computeIfAbsent(command + "/" + decision + " " + sent.refusal(), each -> new AtomicInteger())
                    .incrementAndGet();
    }

    private void note(String name, Sent sent) {
        var count = commands.computeIfAbsent(name, each -> new Count());
        count.sent().incrementAndGet();
        if (sent.accepted()) count.taken().incrementAndGet();
    }

    int taken(String command) {
        var count = commands.get(command);
        return count == null ? 0 : count.taken().get();
    }

    int sent(String command) {
        var count = commands.get(command);
        return count == null ? 0 : count.sent().get();
    }

    /** The less often it was taken the more it is wanted; what is always refused is tried less and less. */
    double wanted(String command) {
        return 1.0 / (1 + taken(command)) / Math.sqrt(1.0 + sent(command) - taken(command));
    }

    SortedMap<String, Count> commands() {
        return new TreeMap<>(commands);
    }

    SortedMap<String, AtomicInteger> refusals() {
        return new TreeMap<>(refusals);
    }
}
