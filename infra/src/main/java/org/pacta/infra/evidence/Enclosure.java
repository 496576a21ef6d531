package org.pacta.infra.evidence;

import java.util.function.Supplier;
import org.pacta.verifier.Inventory;
import org.pacta.verifier.Prints;

/**
 * A file put into a dossier; its content is read when its turn comes.
 *
 * @param relation to the pages, as PDF/A-3 names it
 */
record Enclosure(Inventory.Entry entry, String relation, Supplier<byte[]> content) {

    private static final String DATA = "Data";
    private static final String SUPPLEMENT = "Supplement";

    static Enclosure ofProduct(String name, String title, String type, byte[] content) {
        return new Enclosure(
                new Inventory.Entry(name, title, type, content.length, Prints.hex(Prints.of(content)), null, false),
                DATA,
                () -> content);
    }

    static Enclosure ofDocument(Inventory.Entry entry, Supplier<byte[]> content) {
        return new Enclosure(entry, SUPPLEMENT, content);
    }
}
