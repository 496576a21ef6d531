package org.pacta.infra.eventstore;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.pacta.domain.shared.Sha256;

/**
 * The revision of an aggregate's state: a digest of its fields and of theirs. A state written by a version of the product
 * with other fields is not read, the events are. A change of meaning under the same fields takes a {@code @Revision}.
 */
public final class StateShape implements RevisionResolver {

    private final RevisionResolver declared = new AnnotationRevisionResolver();
    private final Map<Class<?>, String> known = new ConcurrentHashMap<>();

    @Override
    public String revisionOf(Class<?> state) {
        return known.computeIfAbsent(state, this::digest);
    }

    private String digest(Class<?> state) {
        var seen = new LinkedHashSet<String>();
        describe(state, seen);
        var text = declared.revisionOf(state) + String.join(";", seen);
        return Sha256.ofText(text).hex().substring(0, 16);
    }

    private static void describe(Class<?> type, Set<String> seen) {
        if (!type.getName().startsWith("org.pacta.")) return;
        var fields = Arrays.stream(type.getDeclaredFields())
                .filter(f -> f.isEnumConstant() || (!f.isSynthetic() && !Modifier.isStatic(f.getModifiers())))
                .toList();
        var line = fields.stream()
                .map(f -> f.getName() + ":" + f.getGenericType().getTypeName())
                .collect(Collectors.joining(",", type.getName() + "{", "}"));
        if (seen.add(line)) fields.stream().map(Field::getGenericType).forEach(t -> describeAll(t, seen));
    }

    private static void describeAll(Type type, Set<String> seen) {
        if (type instanceof Class<?> c) describe(c, seen);
        else if (type instanceof ParameterizedType p)
            Arrays.stream(p.getActualTypeArguments()).forEach(t -> describeAll(t, seen));
    }
}
