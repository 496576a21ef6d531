package org.pacta.infra.registers;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;

/** One register: what its lines say, and how the facts of its matter write them. A class that implements it is all it takes. */
public interface Register {

    /** Its name in addresses: {@code breaches}. */
    String name();

    /** "Violations de données". */
    String title();

    /** Where the law or the convention asks for it. */
    String source();

    /** In the order in which they are shown. */
    List<Column> columns();

    /** Address of a file about this line, under that of its convention; empty where there is none. */
    default Optional<String> attached(String line) {
        return Optional.empty();
    }

    /** What this fact adds to the register; empty where it is none of its business. */
    Optional<Entry> entry(DomainEvent fact);
}
