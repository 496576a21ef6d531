package org.pacta.infra.zeebe;

import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.workflows.engine.MessageVariables;
import org.springframework.stereotype.Component;

/** The messages of the process models in use: every event that bears the name of one of them. */
@Component
final class ProcessMessages implements Messages {

    private final Editions editions;
    private final MessageVariables variables;
    private final FinishedConventions finished;

    ProcessMessages(Editions editions, MessageVariables variables, FinishedConventions finished) {
        this.editions = editions;
        this.variables = variables;
        this.finished = finished;
    }

    @Override
    public Optional<Message> of(DomainEvent fact, String id) {
        if (finished.concern(fact)) return Optional.empty();
        var convention = fact.id().convention();
        return editions.messageName(fact)
                .map(name -> new Message(id, convention.value(), name, fact.correlation(), variables(fact)));
    }

    private Map<String, Object> variables(DomainEvent fact) {
        try {
            return variables.of(fact);
        } catch (RuntimeException cannot) {
            throw new Untellable(cannot);
        }
    }
}
