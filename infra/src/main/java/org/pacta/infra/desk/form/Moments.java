package org.pacta.infra.desk.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.pacta.workflows.step.Field;

/** Reads a moment: an instant with its offset, or what the clock on the wall of the place showed, where that is one moment. */
final class Moments {

    private Moments() {}

    static Instant read(Field field, String text) throws Unfit {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffset) {
            return shown(text, zone(field));
        }
    }

    static ZoneId zone(Field field) {
        return ZoneId.of(field.options().getFirst().code());
    }

    private static Instant shown(String text, ZoneId zone) throws Unfit {
        var shown = local(text);
        var offsets = zone.getRules().getValidOffsets(shown);
        Unfit.unless(!offsets.isEmpty(), FormProblem.MOMENT_NEVER);
        Unfit.unless(offsets.size() == 1, FormProblem.MOMENT_TWICE);
        return shown.toInstant(offsets.getFirst());
    }

    private static LocalDateTime local(String text) throws Unfit {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Unfit(FormProblem.MOMENT);
        }
    }
}
