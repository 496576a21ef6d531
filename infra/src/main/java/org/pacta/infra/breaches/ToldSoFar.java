package org.pacta.infra.breaches;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.NotificationPoint;
import org.pacta.infra.breaches.Notification.Found;
import org.pacta.infra.breaches.Notification.Owed;
import org.pacta.infra.breaches.Notification.Phase;
import org.pacta.infra.breaches.Notification.Said;
import org.pacta.infra.breaches.Notification.State;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.SealedTexts;

/** Gathers what the facts of one breach say of its notification, as the journal opened them, the oldest first. */
final class ToldSoFar {

    private static final String ERASED = SealedTexts.ERASED;

    private final Map<NotificationPoint, JsonNode> latest = new EnumMap<>(NotificationPoint.class);
    private final List<Phase> phases = new ArrayList<>();
    private State state = State.TO_NOTIFY;
    private @Nullable Found found;
    private @Nullable Owed owed;
    private @Nullable String setAside;

    void read(FactRow fact) {
        var data = fact.data();
        switch (fact.type()) {
            case "breach.BreachReported" -> found = found(data);
            case "breach.ControllerBecameAware" ->
                owed = new Owed(
                        data.path("notifier").asText(),
                        moment(data.path("awareAt")),
                        moment(data.at("/notifyDue/nominal")),
                        moment(data.at("/notifyDue/prudent")));
            case "breach.CnilNotified", "breach.NotificationCompleted" -> phase(fact);
            case "breach.NotificationWaived" -> end(State.WAIVED, data);
            case "breach.BreachRuledOut" -> end(State.RULED_OUT, data);
            default -> {} // what else happened says nothing of the notification
        }
    }

    Notification of(BreachId id, ConventionRow file) {
        return new Notification(
                id.toString(),
                id.convention().value(),
                file.reference(),
                file.title(),
                state,
                Objects.requireNonNull(found),
                owed,
                setAside,
                List.copyOf(phases),
                setAside == null ? missing() : List.of());
    }

    private List<NotificationPoint> missing() {
        return Stream.of(NotificationPoint.values())
                .filter(point -> !latest.containsKey(point))
                .toList();
    }

    private void end(State how, JsonNode data) {
        state = how;
        setAside = typed(data.path("reason"));
    }

    /** Only what this phase says anew: what is recorded of the second holds the first too. */
    private void phase(FactRow fact) {
        var content = fact.data().path("content");
        var said = Stream.of(NotificationPoint.values())
                .filter(point -> content.hasNonNull(field(point)))
                .filter(point -> !content.get(field(point)).equals(latest.put(point, content.get(field(point)))))
                .map(point -> new Said(point, point.article(), point.label(), value(content.get(field(point)))))
                .toList();
        var late = fact.data().path("lateReason");
        phases.add(new Phase(
                fact.legalDate(),
                fact.data().hasNonNull("notifiedAt") ? moment(fact.data().get("notifiedAt")) : null,
                fact.data().path("reference").asText(null),
                late.isObject() ? typed(late) : null,
                said));
        state = missing().isEmpty() ? State.WHOLE : State.IN_PART;
    }

    private static String field(NotificationPoint point) {
        return switch (point) {
            case NATURE -> "nature";
            case PERSONS -> "persons";
            case RECORDS -> "records";
            case CONTACT -> "contact";
            case CONSEQUENCES -> "consequences";
            case MEASURES -> "measures";
        };
    }

    private static Found found(JsonNode data) {
        var discovery = data.path("discovery");
        return new Found(
                data.path("organisation").asText(),
                StreamSupport.stream(discovery.path("natures").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                discovery.hasNonNull("occurredAt") ? moment(discovery.get("occurredAt")) : null,
                moment(discovery.path("awareAt")),
                typed(discovery.path("certainty")),
                typed(discovery.path("account")));
    }

    private static Object value(JsonNode told) {
        return told.isNumber() ? told.intValue() : typed(told);
    }

    private static Instant moment(JsonNode at) {
        return Instant.parse(at.asText());
    }

    /** What a person typed, as it was opened for the reader. */
    private static String typed(JsonNode opened) {
        return opened.path("text").asText(ERASED);
    }
}
