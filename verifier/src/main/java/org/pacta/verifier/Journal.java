package org.pacta.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The journal of a dossier, its chains computed again from the stored bytes. */
public final class Journal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Recorded> events;
    private final Map<String, List<String>> chains = new HashMap<>();

    private Journal(List<Recorded> events) {
        this.events = events;
    }

    /** Refuses the first event that does not fit into its chain. */
    public static Journal read(byte[] file, String convention) throws Unproved {
        var journal = new Journal(Lines.all(file, Recorded.class));
        for (var event : journal.events) journal.append(event, convention);
        return journal;
    }

    private void append(Recorded event, String convention) throws Unproved {
        var chain = chains.computeIfAbsent(event.aggregate(), name -> new ArrayList<>());
        var previous = chain.isEmpty() ? Recorded.BEFORE_THE_FIRST : Prints.bytes(chain.getLast());
        if (!event.convention().equals(convention)) throw new Unproved(named(event) + " est d’une autre convention");
        if (event.sequence() != chain.size()) throw new Unproved("un événement manque avant " + named(event));
        if (!Prints.hex(event.after(previous)).equals(event.hash()))
            throw new Unproved(named(event) + " a été altéré : son empreinte n’est pas celle de son contenu");
        chain.add(event.hash());
    }

    private static String named(Recorded event) {
        return "l’événement n° %d de %s (%s, %s)"
                .formatted(event.sequence(), event.aggregate(), event.type(), event.eventId());
    }

    public int size() {
        return events.size();
    }

    public List<Head> heads() {
        return chains.entrySet().stream()
                .map(chain -> new Head(
                        chain.getKey(),
                        chain.getValue().size() - 1L,
                        chain.getValue().getLast()))
                .toList();
    }

    /** Whether this event stands where it stood when somebody noted its head. */
    boolean contains(Head head) {
        var chain = chains.getOrDefault(head.aggregate(), List.of());
        return head.sequence() < chain.size()
                && chain.get((int) head.sequence()).equals(head.hash());
    }

    /** Every fingerprint that an event names: of texts, letters, minutes, proofs. */
    public Set<String> named() {
        var found = new HashSet<String>();
        for (var event : events) {
            try {
                collect(JSON.readTree(event.payload()), found);
            } catch (IOException notJson) {
                throw new IllegalArgumentException(named(event) + " n’est pas lisible", notJson);
            }
        }
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual() && node.asText().matches("[0-9a-f]{64}")) found.add(node.asText());
        node.forEach(child -> collect(child, found));
    }
}
