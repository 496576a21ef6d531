package org.pacta.domain.breach;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * What the CNIL is told (GDPR art. 33(3)); what is not known yet may follow in phases (art. 33(4)).
 *
 * @param nature of the breach, categories of persons and of records (33(3)(a))
 * @param persons approximate number of persons
 * @param records approximate number of records
 * @param contact where more can be asked (33(3)(b))
 * @param consequences likely consequences (33(3)(c))
 * @param measures taken or proposed (33(3)(d))
 */
public record NotificationContent(
        @Nullable SealedText nature,
        @Nullable Integer persons,
        @Nullable Integer records,
        @Nullable SealedText contact,
        @Nullable SealedText consequences,
        @Nullable SealedText measures) {

    /** The points that are still to follow. */
    public List<NotificationPoint> missing() {
        return Arrays.stream(NotificationPoint.values())
                .filter(point -> point.of(this) == null)
                .toList();
    }

    /** What was told first, and what is told now in its place or beside it. */
    NotificationContent then(NotificationContent more) {
        return new NotificationContent(
                later(nature, more.nature),
                later(persons, more.persons),
                later(records, more.records),
                later(contact, more.contact),
                later(consequences, more.consequences),
                later(measures, more.measures));
    }

    private static <T> @Nullable T later(@Nullable T first, @Nullable T second) {
        return second == null ? first : second;
    }
}
