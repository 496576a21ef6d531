package org.pacta.infra.eventstore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;

/** Writes on every fact who decided it, for whom, with what legal date, in which convention and for which obligations. */
public final class EventStamp implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String PRODUCT = "pacta";
    /** Duties of public bodies, of quality and of data protection bind whatever the convention says. */
    private static final List<String> ALWAYS = List.of("AIX-", "QA-", "CDP-");

    private final Drafts drafts;
    private final ObligationsOfTemplate templates;
    private final Map<Duties, String> served = new ConcurrentHashMap<>();

    /** What a kind of fact serves under one version of a template; it never changes. */
    private record Duties(Class<?> fact, String template, int version) {}

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
        var stamped = message.andMetaData(Map.of(
                EventMetadata.ACTOR, actor.map(Actor::id).orElse(ActorId.SYSTEM).value(),
                EventMetadata.ORGANISATION,
                        actor.map(a -> a.organisation().alias()).orElse(PRODUCT),
                EventMetadata.LEGAL_DATE, fact.legalDate().toString(),
                EventMetadata.CONVENTION, fact.id().convention().value().toString(),
                EventMetadata.OBLIGATIONS, obligations(fact, all)));
        return actor.map(Actor::mandate)
                .<EventMessage<?>>map(mandate -> stamped.andMetaData(
                        Map.of(EventMetadata.ON_BEHALF_OF, mandate.giver().value())))
                .orElse(stamped);
    }

    private static Optional<Actor> actor() {
        if (!CurrentUnitOfWork.isStarted()) return Optional.empty();
        var cause = CurrentUnitOfWork.get().getMessage();
        return cause != null && cause.getPayload() instanceof HumanCommand command
                ? Optional.of(command.by())
                : Optional.empty();
    }

    private String obligations(DomainEvent fact, List<? extends EventMessage<?>> all) {
        var kind = fact.getClass();
        if (!kind.isAnnotationPresent(Serves.class)) return "";
        return draft(fact.id().convention(), all)
                .map(draft -> new Duties(kind, draft.template(), draft.templateVersion()))
                .map(duties -> served.computeIfAbsent(
                        duties, d -> served(kind, templates.obligations(d.template(), d.version()))))
                .map(held -> fact instanceof ServesSome some ? among(held, some.obligations()) : held)
                .orElseGet(() -> served(kind, Set.of()));
    }

    private static String among(String held, Set<String> own) {
        return Arrays.stream(held.split(",")).filter(own::contains).collect(Collectors.joining(","));
    }

    private static String served(Class<?> kind, Set<String> held) {
        return Arrays.stream(kind.getAnnotation(Serves.class).value())
                .filter(id -> held.contains(id) || ALWAYS.stream().anyMatch(id::startsWith))
                .collect(Collectors.joining(","));
    }

    /** A draft may be recorded by this very append. */
    private Optional<ConventionDrafted> draft(ConventionId convention, List<? extends EventMessage<?>> all) {
        return drafted(all)
                .filter(draft -> draft.id().equals(convention))
                .findFirst()
                .or(() -> drafts.of(convention));
    }

    private static Stream<ConventionDrafted> drafted(List<? extends EventMessage<?>> messages) {
        return messages.stream()
                .map(EventMessage::getPayload)
                .filter(ConventionDrafted.class::isInstance)
                .map(ConventionDrafted.class::cast);
    }
}
