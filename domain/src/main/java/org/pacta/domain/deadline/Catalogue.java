package org.pacta.domain.deadline;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * Every delay of the law and of the clauses, one line each in {@code deadlines.properties}: nothing else in the product may
 * spell a legal length. It is part of the product, as the code is, and read once.
 */
public final class Catalogue {

    private static final String REASON = ".reason";
    private static final String TERM = "/term";
    private static final Map<String, CatalogueLine> LINES = read(ResourceBundle.getBundle("deadlines", Locale.ROOT));

    private Catalogue() {}

    public static CatalogueLine line(String id) {
        var line = LINES.get(id);
        if (line == null) throw new IllegalArgumentException("No deadline " + id + " in the catalogue");
        return line;
    }

    public static Optional<CatalogueLine> find(String id) {
        return Optional.ofNullable(LINES.get(id));
    }

    /** The term of the conventions whose clause has this obligation. */
    static Optional<CatalogueLine> termOf(String obligation) {
        return LINES.values().stream()
                .filter(line ->
                        line.clause().endsWith(TERM) && line.obligation().equals(obligation))
                .findFirst();
    }

    /** Every line, in order of id. */
    public static Collection<CatalogueLine> all() {
        return LINES.values();
    }

    private static Map<String, CatalogueLine> read(ResourceBundle data) {
        var lines = new TreeMap<String, CatalogueLine>();
        for (var id : data.keySet()) if (!id.endsWith(REASON)) lines.put(id, line(id, data));
        return Collections.unmodifiableMap(lines);
    }

    private static CatalogueLine line(String id, ResourceBundle data) {
        var cells = data.getString(id).split("\\|", -1);
        if (cells.length != 8) throw new MissingResourceException("Expected 8 cells", "deadlines.properties", id);
        for (var cell = 0; cell < cells.length; cell++) cells[cell] = cells[cell].strip();
        return new CatalogueLine(
                id,
                Extent.parse(cells[0]),
                Regime.of(cells[1]).orElseThrow(),
                Direction.of(cells[2]).orElseThrow(),
                cells[3],
                cells[4],
                cells[5],
                Confidence.valueOf(cells[6]),
                cells[7],
                data.containsKey(id + REASON) ? data.getString(id + REASON) : "");
    }
}
