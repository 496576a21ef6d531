package org.pacta.infra.eventstore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Serves;

/** Writes on every fact who decided it, for whom, with what legal date, in which convention and for which obligations. */
public final class EventStamp implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String PRODUCT = "pacta";
    /** Duties of public bodies, of quality and of data protection bind whatever the convention says. */
    private static final List<String> ALWAYS = List.of("AIX-", "QA-", "CDP-");

    private final Drafts drafts;
    private final ObligationsOfTemplate templates;

    public EventStamp(Drafts drafts, ObligationsOfTemplate templates) {
        this.drafts = drafts;
        this.templates = templates;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        var actor = actor();
        drafted(messages).forEach(drafts::rememberAfterCommit);
        return (index, message) ->
                message.getPayload() instanceof DomainEvent fact ? stamp(message, fact, actor, messages) : message;
    }

    private EventMessage<?> stamp(
            EventMessage<?> message, DomainEvent fact, Optional<Actor> actor, List<? extends EventMessage<?>> all) {
        return message.andMetaData(Map.of(
                EventMetadata.ACTOR, actor.map(Actor::id).orElse(ActorId.SYSTEM).value(),
                EventMetadata.ORGANISATION,
                        actor.map(a -> a.organisation().alias()).orElse(PRODUCT),
                EventMetadata.LEGAL_DATE, fact.legalDate().toString(),
                EventMetadata.CONVENTION, fact.id().convention().value().toString(),
                EventMetadata.OBLIGATIONS, String.join(",", obligations(fact, all))));
    }

    private static Optional<Actor> actor() {
        if (!CurrentUnitOfWork.isStarted()) return Optional.empty();
        var cause = CurrentUnitOfWork.get().getMessage();
        return cause != null && cause.getPayload() instanceof HumanCommand command
                ? Optional.of(command.by())
                : Optional.empty();
    }

    private List<String> obligations(DomainEvent fact, List<? extends EventMessage<?>> all) {
        var serves = fact.getClass().getAnnotation(Serves.class);
        if (serves == null) return List.of();
        var held = ofTemplate(fact, all);
        return Arrays.stream(serves.value())
                .filter(id -> held.contains(id) || ALWAYS.stream().anyMatch(id::startsWith))
                .toList();
    }

    /** A draft may be recorded by this very append. */
    private Set<String> ofTemplate(DomainEvent fact, List<? extends EventMessage<?>> all) {
        var convention = fact.id().convention();
        return drafted(all)
                .filter(draft -> draft.id().equals(convention))
                .findFirst()
                .or(() -> drafts.of(convention))
                .map(draft -> templates.obligations(draft.template(), draft.templateVersion()))
                .orElse(Set.of());
    }

    private static Stream<ConventionDrafted> drafted(List<? extends EventMessage<?>> messages) {
        return messages.stream()
                .map(EventMessage::getPayload)
                .filter(ConventionDrafted.class::isInstance)
                .map(ConventionDrafted.class::cast);
    }
}
