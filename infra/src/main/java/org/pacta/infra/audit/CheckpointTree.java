package org.pacta.infra.audit;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pacta.verifier.Checkpoint;
import org.pacta.verifier.Head;
import org.pacta.verifier.Inclusion;
import org.pacta.verifier.Merkle;
import org.pacta.verifier.Prints;

/** All chains as of one checkpoint: one leaf per convention, in the order of their ids. */
final class CheckpointTree {

    private final SortedMap<String, SortedMap<String, Head>> conventions = new TreeMap<>();
    private final SortedMap<String, byte[]> leaves = new TreeMap<>();

    /** Those that are not in the tree as they are. */
    List<ListedHead> newAmong(Collection<ListedHead> heads) {
        return heads.stream()
                .filter(head -> !head.known()
                        .equals(conventions
                                .getOrDefault(head.convention().toString(), new TreeMap<>())
                                .get(head.aggregate())))
                .toList();
    }

    void add(Collection<ListedHead> heads) {
        for (var head : heads) {
            var convention = head.convention().toString();
            conventions.computeIfAbsent(convention, id -> new TreeMap<>()).put(head.aggregate(), head.known());
            leaves.remove(convention);
        }
    }

    /** What is to be published of it; not stamped yet. */
    Checkpoint checkpoint(int number, String at, String previous) {
        var chains = conventions.values().stream().mapToInt(SortedMap::size).sum();
        var root = Prints.hex(Merkle.root(all()));
        return new Checkpoint(number, at, conventions.size(), chains, root, previous, "");
    }

    boolean contains(String convention) {
        return conventions.containsKey(convention);
    }

    byte[] heads(String convention) {
        return Head.text(conventions.getOrDefault(convention, new TreeMap<>()).values());
    }

    List<String> path(String convention) {
        return Merkle.path(all(), index(convention)).stream().map(Prints::hex).toList();
    }

    int index(String convention) {
        return conventions.headMap(convention).size();
    }

    private List<byte[]> all() {
        conventions.keySet().forEach(id -> leaves.computeIfAbsent(id, one -> Inclusion.leaf(one, heads(one))));
        return List.copyOf(leaves.values());
    }
}
