package org.pacta.infra.eventstore;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Writes facts as JSON under their stored names, which no Java package is part of. */
public final class NamedSerializer extends JacksonSerializer {

    private final StoredNames names;

    public NamedSerializer(StoredNames names, ObjectMapper mapper, RevisionResolver revisions) {
        super(JacksonSerializer.builder().objectMapper(mapper).revisionResolver(revisions));
        this.names = names;
    }

    public static NamedSerializer forEvents(EventNames names) {
        return new NamedSerializer(names.stored(), StoredJson.events(), new AnnotationRevisionResolver());
    }

    @Override
    public SerializedType typeForClass(Class type) {
        var known = names.nameOf((Class<?>) type);
        return known.isPresent()
                ? new SimpleSerializedType(known.get(), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    public Class classForType(SerializedType type) {
        var known = names.classOf(type.getName());
        return known.isPresent() ? known.get() : super.classForType(type);
    }
}
