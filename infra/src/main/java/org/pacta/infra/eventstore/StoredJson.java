package org.pacta.infra.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How facts and states are written as JSON: dates as text, nothing for an absent value, a fixed order of fields. */
public final class StoredJson {

    private StoredJson() {}

    /** For events and their metadata. */
    public static JsonMapper events() {
        return common().build();
    }

    /** For the state of an aggregate, which has fields and no accessors, and whose collections keep their own kind. */
    public static JsonMapper states() {
        return common().disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .withConfigOverride(Set.class, kept -> kept.setMergeable(true))
                .withConfigOverride(List.class, kept -> kept.setMergeable(true))
                .withConfigOverride(Map.class, kept -> kept.setMergeable(true))
                .build();
    }

    private static JsonMapper.Builder common() {
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module(), new DomainJson())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }
}
