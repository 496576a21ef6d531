package org.pacta.infra.screens.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.InWords;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/**
 * A moment on the page: a day and an hour, and which of the two where clocks go back over that hour.
 *
 * @param offset as chosen, or empty
 */
public record TypedMoment(String day, String hour, String offset, ZoneId zone) {

    /** One of two hours that bear the same name. */
    public record Which(String offset, String label) {}

    /** As typed; nothing yet, and required to have come: now, to be corrected if it was earlier. */
    static TypedMoment of(Field field, Form form, Typed typed) {
        var blank = !typed.has(field.name() + ".day") && !typed.has(field.name() + ".hour");
        var prefilled = field.kind() == Field.Kind.MOMENT
                && field.required()
                && typed.values().isEmpty();
        return blank && prefilled ? shown(field, form) : of(field, typed);
    }

    static TypedMoment of(Field field, Typed typed) {
        var name = field.name();
        return new TypedMoment(
                typed.one(name + ".day"), typed.one(name + ".hour"), typed.one(name + ".offset"), zone(field));
    }

    private static TypedMoment shown(Field field, Form form) {
        var example = form.example().get(field.name());
        if (example == null) return new TypedMoment("", "", "", zone(field));
        var there = OffsetDateTime.parse(String.valueOf(example)).atZoneSameInstant(zone(field));
        var which =
                zone(field).getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
        return new TypedMoment(
                there.toLocalDate().toString(),
                String.format("%02d:%02d", there.getHour(), there.getMinute()),
                which ? there.getOffset().toString() : "",
                zone(field));
    }

    private static ZoneId zone(Field field) {
        return ZoneId.of(field.options().getFirst().code());
    }

    /** Empty where the hour is one moment, or none. */
    public List<Which> choices() {
        var local = local();
        if (local == null) return List.of();
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() < 2) return List.of();
        return List.of(
                new Which(offsets.get(0).toString(), "la première fois, avant le changement d’heure"),
                new Which(offsets.get(1).toString(), "la seconde fois, après le changement d’heure"));
    }

    String inWords() {
        var local = local();
        if (local == null) return day;
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) return day + " " + hour;
        return InWords.moment(instant(local, offsets).atZone(zone));
    }

    private Instant instant(LocalDateTime local, List<ZoneOffset> offsets) {
        return offsets.stream()
                .filter(one -> one.toString().equals(offset))
                .findFirst()
                .map(local::toInstant)
                .orElseGet(() -> local.toInstant(offsets.getFirst()));
    }

    private @Nullable LocalDateTime local() {
        try {
            return LocalDateTime.parse(day + "T" + hour);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
