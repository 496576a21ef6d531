package org.pacta.infra.registers;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;

/**
 * What one fact writes into a line: these cells, over what they held.
 *
 * @param line of what: one line each
 * @param cells column code → value as the fact bears it
 * @param shownTo the organisations that may read the line; all parties where none is named
 */
public record Entry(String line, Map<String, Object> cells, Set<Organisation> shownTo) {

    public Entry {
        cells = Map.copyOf(cells);
        shownTo = Set.copyOf(shownTo);
    }

    public static Entry of(Object line) {
        return new Entry(line.toString(), Map.of(), Set.of());
    }

    /** Nothing is written where there is no value. */
    public Entry with(String column, @Nullable Object value) {
        if (value == null) return this;
        var more = new LinkedHashMap<>(cells);
        more.put(column, value);
        return new Entry(line, more, shownTo);
    }

    /** What the line said there holds no more. */
    public Entry without(String column) {
        return with(column, NullNode.getInstance());
    }

    public Entry onlyFor(Set<Organisation> organisations) {
        return new Entry(line, cells, organisations);
    }
}
