package org.pacta.infra.screens.simulator;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Place;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody typed into the simulator, as the address of the page carries it; an empty field is one that was left open.
 *
 * @param delay id of a delay of the law or of a clause, or {@link #FREE}
 * @param start when it starts; {@code other}: when it might start instead
 * @param keepsGoodFriday present where the commune keeps Good Friday
 */
public record Sheet(
        @BindParam("delai") @Nullable String delay,
        @BindParam("nombre") @Nullable String amount,
        @BindParam("unite") @Nullable String unit,
        @BindParam("mode") @Nullable String regime,
        @BindParam("sens") @Nullable String direction,
        @BindParam("depart") @Nullable String day,
        @BindParam("heure") @Nullable String hour,
        @BindParam("decalage") @Nullable String offset,
        @BindParam("autre") @Nullable String otherDay,
        @BindParam("autre-heure") @Nullable String otherHour,
        @BindParam("autre-decalage") @Nullable String otherOffset,
        @BindParam("lieu") @Nullable String territory,
        @BindParam("vendredi-saint") @Nullable String keepsGoodFriday) {

    /** Length and way of counting are typed in as well. */
    static final String FREE = "libre";

    private static final String YES = "oui";

    /** A trigger as it was typed, with the names of its fields. */
    record Trigger(String dayField, String day, String hourField, String hour, String offsetField, String offset) {}

    /** Whether anything was asked: the page is first opened empty. */
    boolean asked() {
        return day != null;
    }

    boolean free() {
        return FREE.equals(delay);
    }

    boolean compares() {
        return !text(otherDay).isEmpty();
    }

    Trigger start() {
        return new Trigger("depart", text(day), "heure", text(hour), "decalage", text(offset));
    }

    Trigger other() {
        return new Trigger(
                "autre", text(otherDay), "autre-heure", text(otherHour), "autre-decalage", text(otherOffset));
    }

    /** The same, starting on this day and in this place where nobody said when and where. */
    Sheet startingOn(String today, Place place) {
        return text(territory).isEmpty()
                ? with(today, hour, offset, null, null, null, place.departement(), place.goodFriday() ? YES : null)
                : with(today, hour, offset, null, null, null, territory, keepsGoodFriday);
    }

    /** With its other trigger alone. */
    Sheet startingOtherwise() {
        return with(otherDay, otherHour, otherOffset, null, null, null, territory, keepsGoodFriday);
    }

    /** With its first trigger alone. */
    Sheet alone() {
        return with(day, hour, offset, null, null, null, territory, keepsGoodFriday);
    }

    Sheet comparedWith(String otherDay) {
        return with(day, hour, offset, otherDay, hour, null, territory, keepsGoodFriday);
    }

    private Sheet with(
            @Nullable String day,
            @Nullable String hour,
            @Nullable String offset,
            @Nullable String otherDay,
            @Nullable String otherHour,
            @Nullable String otherOffset,
            @Nullable String territory,
            @Nullable String keepsGoodFriday) {
        return new Sheet(
                delay,
                amount,
                unit,
                regime,
                direction,
                day,
                hour,
                offset,
                otherDay,
                otherHour,
                otherOffset,
                territory,
                keepsGoodFriday);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
