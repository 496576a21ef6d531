package org.pacta.infra.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.pacta.infra.eventstore.EventMetadata;
import org.pacta.infra.eventstore.EventNames;

/** A recorded fact as a CloudEvent: the same identifier, the stored bytes as data. */
final class PublicForm {

    private final EventNames names;
    private final Serializer stored;
    private final URI source;

    PublicForm(EventNames names, Serializer stored, URI source) {
        this.names = names;
        this.stored = stored;
        this.source = source;
    }

    CloudEvent of(DomainEventMessage<?> fact) {
        var event = CloudEventBuilder.v1()
                .withId(fact.getIdentifier())
                .withType(names.publicType(fact.getPayloadType()))
                .withSource(source)
                .withSubject(convention(fact))
                .withTime(fact.getTimestamp().atOffset(ZoneOffset.UTC))
                .withExtension("aggregate", fact.getAggregateIdentifier())
                .withExtension("sequence", Long.toString(fact.getSequenceNumber()))
                .withExtension("legaldate", recorded(fact, EventMetadata.LEGAL_DATE))
                .withExtension("actor", recorded(fact, EventMetadata.ACTOR))
                .withData(
                        "application/json",
                        fact.serializePayload(stored, byte[].class).getData());
        var giver = fact.getMetaData().get(EventMetadata.ON_BEHALF_OF);
        return (giver == null ? event : event.withExtension("onbehalfof", giver.toString())).build();
    }

    /** The unit of order. */
    static String convention(DomainEventMessage<?> fact) {
        return recorded(fact, EventMetadata.CONVENTION);
    }

    private static String recorded(DomainEventMessage<?> fact, String key) {
        return String.valueOf(fact.getMetaData().get(key));
    }
}
