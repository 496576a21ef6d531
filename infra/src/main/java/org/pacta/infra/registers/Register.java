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

    /** The column that tells one thing of this register from another in a list of steps; empty where none does. */
    default Optional<Column> naming() {
        return Optional.of(columns().getFirst()).filter(Column::names);
    }

    /** The line that bears the name of this thing. */
    default String named(String thing) {
        return thing;
    }

    /** Files about this thing, whatever its matter; none where it is no line of this register. */
    default List<FileLink> files(String thing) {
        return List.of();
    }

    /** Files about the thing of one of its lines. */
    default List<FileLink> files(RegisterLine line) {
        return files(line.id());
    }

    /** What this fact adds to the register; empty where it is none of its business. */
    Optional<Entry> entry(DomainEvent fact);
}
