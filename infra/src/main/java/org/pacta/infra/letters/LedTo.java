package org.pacta.infra.letters;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.algorithme.AlgorithmTerms;
import org.pacta.domain.algorithme.AlgorithmeEvent;
import org.pacta.domain.algorithme.AlgorithmeEvent.AlgorithmProposed;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.springframework.stereotype.Component;

/** What led to the letter about one algorithm, as the record has it. */
@Component
class LedTo {

    private final EventStore record;

    LedTo(EventStore record) {
        this.record = record;
    }

    List<AlgorithmeEvent> of(AlgorithmeId algorithm) {
        return record.readEvents(algorithm.toString())
                .asStream()
                .map(message -> (AlgorithmeEvent) message.getPayload())
                .toList();
    }

    static AlgorithmTerms terms(List<AlgorithmeEvent> led) {
        return ((AlgorithmProposed) led.getFirst()).terms();
    }
}
