package org.pacta.infra.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Both directions between a class and its name in the store, {@code <matter>.<SimpleName>}: Java packages may move, stored names stay. */
public final class StoredNames {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    public StoredNames(Collection<Class<?>> types) {
        for (var type : types) {
            var name = matterOf(type) + "." + type.getSimpleName();
            var other = classes.put(name, type);
            if (other != null) throw new IllegalArgumentException(name + " would name both " + other + " and " + type);
            names.put(type, name);
        }
    }

    public Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }

    /** The matter is the last part of the package. */
    private static String matterOf(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
