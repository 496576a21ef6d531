package org.pacta.verifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dossier holds, with the fingerprint of each file. */
public record Inventory(
        String format, String convention, String reference, String drawnFor, String drawnAt, List<Entry> files) {

    public static final String FORMAT = "pacta-dossier/1";

    /**
     * One file.
     *
     * @param document the id of the document of the convention that it is; null for what the product adds
     * @param named whether an event of the journal names this very content
     */
    public record Entry(
            String name,
            String title,
            String type,
            long size,
            String sha256,
            @Nullable String document,
            boolean named) {}
}
