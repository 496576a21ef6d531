package org.pacta.domain.shared;

import java.time.LocalDate;

/** A fact recorded for ever. Who recorded it and when stands in its metadata; the legal date stands here. */
public interface DomainEvent {

    Identifier id();

    /** The day on which the fact has its legal effect, Europe/Paris. */
    LocalDate legalDate();

    /**
     * What a waiting process correlates on: the aggregate's id, with the round or the party where the same kind of fact
     * can come more than once, so that a replay of all facts finds its way without a race.
     */
    default String correlation() {
        return id().toString();
    }
}
