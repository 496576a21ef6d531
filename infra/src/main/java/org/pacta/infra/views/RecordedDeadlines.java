package org.pacta.infra.views;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.DomainEvent;

/** The deadlines that an event carries, whatever the event: no matter has to announce its own. */
public final class RecordedDeadlines {

    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private RecordedDeadlines() {}

    public static List<RecordedDeadline> in(DomainEvent event) {
        return COMPONENTS.computeIfAbsent(event.getClass(), RecordedDeadlines::candidates).stream()
                .map(component -> read(component, event))
                .flatMap(found -> found instanceof Collection<?> many ? many.stream() : Stream.ofNullable(found))
                .filter(RecordedDeadline.class::isInstance)
                .map(RecordedDeadline.class::cast)
                .toList();
    }

    private static List<RecordComponent> candidates(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.getType() == RecordedDeadline.class
                        || Collection.class.isAssignableFrom(component.getType()))
                .toList();
    }

    private static @Nullable Object read(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read " + component + " of " + event, unreadable);
        }
    }
}
