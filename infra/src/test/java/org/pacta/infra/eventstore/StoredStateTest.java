package org.pacta.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.infra.support.ProbeTask;
import org.pacta.infra.support.Samples;

@DisplayName("The stored state of an aggregate")
class StoredStateTest {

    final Samples samples = new Samples();

    static Stream<Class<?>> aggregates() {
        return DomainClasses.scan().aggregates().stream();
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void reads_back_as_the_same_state_with_collections_of_the_same_kind(Class<?> type) throws Exception {
        var serializer = new Snapshots(new AggregateTypes(List.of(type))).serializer();
        for (var state : List.of(blank(type), filled(type))) {
            var again = serializer.deserialize(serializer.serialize(state, byte[].class));
            assertThat(again)
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void is_read_in_the_shape_of_today_only(Class<?> type) {
        var snapshots = new Snapshots(new AggregateTypes(List.of(type)));
        var written = snapshots.serializer().typeForClass(type);
        assertThat(snapshots.test(entry(written.getName(), written.getRevision())))
                .isTrue();
        assertThat(snapshots.test(entry(written.getName(), new StateShape().revisionOf(ProbeTask.class))))
                .isFalse();
    }

    private static GenericDomainEventEntry<byte[]> entry(String name, String revision) {
        var nothing = new byte[0];
        return new GenericDomainEventEntry<>(
                "type", "id", 1, "event", "2024-01-01T00:00:00.000Z", name, revision, nothing, nothing);
    }

    private static Object blank(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private Object filled(Class<?> type) throws ReflectiveOperationException {
        var state = blank(type);
        for (var field : fields(type)) fill(field, state);
        return state;
    }

    /** What an aggregate made at its birth is filled, never replaced: its kind is part of the state. */
    @SuppressWarnings("unchecked")
    private void fill(Field field, Object state) throws ReflectiveOperationException {
        field.setAccessible(true);
        var born = field.get(state);
        if (born instanceof Collection<?> all) ((Collection<Object>) all).addAll(sample(field, Collection.class));
        else if (born instanceof Map<?, ?> all) ((Map<Object, Object>) all).putAll(sample(field, Map.class));
        else if (born != null && isPlain(field.getType())) for (var inner : fields(born.getClass())) fill(inner, born);
        else field.set(state, samples.of(field.getGenericType()));
    }

    private <T> T sample(Field field, Class<T> kind) {
        return kind.cast(samples.of(field.getGenericType()));
    }

    private static boolean isPlain(Class<?> type) {
        return type.getName().startsWith("org.pacta.") && !type.isRecord() && !type.isEnum();
    }

    private static List<Field> fields(Class<?> type) {
        return new ArrayList<>(Arrays.stream(type.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
                .toList());
    }
}
