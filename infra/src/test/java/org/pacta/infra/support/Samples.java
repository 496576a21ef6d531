package org.pacta.infra.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.deadline.AmendedDelay;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.legalite.ActeIdentifier;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.task.TaskId;

/** One instance of any record of the domain, every component filled, the same at every run. */
public final class Samples {

    private static final UUID SOME = UUID.fromString("0190a7c0-0000-7000-8000-000000000001");

    private final Map<Class<?>, Object> fixed = new HashMap<>(Map.ofEntries(
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 4L),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "texte"),
            Map.entry(UUID.class, SOME),
            Map.entry(LocalDate.class, LocalDate.of(2024, 2, 9)),
            Map.entry(LocalTime.class, LocalTime.of(18, 30)),
            Map.entry(Instant.class, Instant.parse("2024-02-09T17:30:00Z")),
            Map.entry(Period.class, Period.ofYears(3)),
            Map.entry(ZoneId.class, ZoneId.of("Europe/Paris")),
            Map.entry(Organisation.class, new Organisation("suresnes")),
            Map.entry(Sha256.class, Sha256.ofText("texte")),
            Map.entry(ActeIdentifier.class, ActeIdentifier.parse("013-211300017-20240209-lmc1256924-CC")),
            Map.entry(BlankValue.class, new BlankValue("P3Y", null))));

    public Samples() {
        fixed.put(Integer.class, 3);
        fixed.put(Place.class, Place.METROPOLE);
        fixed.put(AmendedDelay.class, null);
        fixed.put(TextId.class, new TextId(new ConventionId(SOME), 3));
        fixed.put(TaskId.class, TaskId.of("task/" + SOME + "/" + SOME));
    }

    public Object of(Type type) {
        if (type instanceof ParameterizedType generic) return collection(generic);
        var raw = (Class<?>) type;
        if (fixed.containsKey(raw)) return fixed.get(raw);
        if (raw.isEnum()) return raw.getEnumConstants()[0];
        if (raw.isRecord()) return record(raw);
        if (raw.isSealed()) return of(raw.getPermittedSubclasses()[0]);
        throw new IllegalArgumentException("No sample of " + type);
    }

    private Object collection(ParameterizedType generic) {
        var of = Arrays.stream(generic.getActualTypeArguments()).map(this::of).toList();
        var raw = (Class<?>) generic.getRawType();
        if (raw == List.class) return of;
        if (raw == Set.class) return several(generic.getActualTypeArguments()[0], of);
        if (raw == Map.class) return Map.of(of.get(0), of.get(1));
        throw new IllegalArgumentException("No sample of " + generic);
    }

    /** More than one element, so that a set without an order of its own shows. */
    private static Set<Object> several(Type element, List<Object> one) {
        return element instanceof Class<?> c && c.isEnum()
                ? Arrays.stream(c.getEnumConstants()).limit(4).collect(Collectors.toSet())
                : Set.copyOf(one);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(c -> of(c.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("No canonical constructor of " + type, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The sample of " + type + " is refused", e.getCause());
        }
    }
}
