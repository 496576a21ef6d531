package org.pacta.infra.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** The classes of the domain, found on the class path: a new matter is stored and served without being listed anywhere. */
public record DomainClasses(List<Class<?>> all) {

    private static final String PATTERN = "classpath*:org/pacta/domain/**/*.class";

    public static DomainClasses scan() {
        var readers = new SimpleMetadataReaderFactory();
        var loader = DomainClasses.class.getClassLoader();
        var found = new ArrayList<Class<?>>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver(loader).getResources(PATTERN)) {
                var name =
                        readers.getMetadataReader(resource).getClassMetadata().getClassName();
                if (!name.endsWith("-info")) found.add(ClassUtils.resolveClassName(name, loader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of the domain cannot be read", e);
        }
        return new DomainClasses(List.copyOf(found));
    }

    /** Every kind of event: the records of the sealed event interfaces. */
    public List<Class<?>> events() {
        return all.stream()
                .filter(c -> DomainEvent.class.isAssignableFrom(c) && c.isRecord())
                .toList();
    }

    /** Every aggregate: the classes that name a field their identifier. */
    public List<Class<?>> aggregates() {
        return all.stream()
                .filter(c -> !Modifier.isAbstract(c.getModifiers()) && hasIdentifier(c))
                .toList();
    }

    private static boolean hasIdentifier(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(AggregateIdentifier.class));
    }
}
