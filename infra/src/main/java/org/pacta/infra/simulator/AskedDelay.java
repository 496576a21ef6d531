package org.pacta.infra.simulator;

import static org.pacta.domain.deadline.DeadlineRule.AMOUNT_IS_POSITIVE;
import static org.pacta.domain.deadline.DeadlineRule.DIRECTION_IS_KNOWN;
import static org.pacta.domain.deadline.DeadlineRule.GOOD_FRIDAY_IS_YES_OR_NO;
import static org.pacta.domain.deadline.DeadlineRule.LENGTH_IS_THE_RULES_OWN;
import static org.pacta.domain.deadline.DeadlineRule.REGIME_IS_KNOWN;
import static org.pacta.domain.deadline.DeadlineRule.RULE_IS_KNOWN;
import static org.pacta.domain.deadline.DeadlineRule.TERRITORY_IS_KNOWN;
import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_IS_A_DAY;
import static org.pacta.domain.deadline.DeadlineRule.TRIGGER_IS_A_MOMENT;
import static org.pacta.domain.deadline.DeadlineRule.UNIT_IS_KNOWN;
import static org.pacta.domain.deadline.DeadlineRule.ZONE_IS_KNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.DeadlineRule;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.Question;
import org.pacta.domain.deadline.Regime;
import org.pacta.domain.deadline.Unit;

/** A delay that somebody asks to have counted; each field is read strictly and refused with its own sentence. */
@Schema(name = "Simulation")
public record AskedDelay(
        @Schema(
                description = "Délai du catalogue ou d’une clause ; il donne alors longueur, mode et sens",
                example = "appeal")
        @Nullable
        String rule,

        @Schema(
                description = "Mode de calcul",
                example = "franc",
                allowableValues = {
                    "elapsed",
                    "calendar",
                    "cpc",
                    "franc",
                    "franc-interval",
                    "reg-1182-71",
                    "business-hours"
                })
        @Nullable
        String regime,

        @Schema(type = "integer", description = "Longueur, au-dessus de zéro", example = "2") @Nullable
        JsonNode amount,

        @Schema(
                example = "months",
                allowableValues = {"hours", "days", "weeks", "months", "years"})
        @Nullable
        String unit,

        @Schema(description = "Une date ; pour des heures, un instant avec son décalage", example = "2024-02-14")
        @Nullable
        String trigger,

        @Schema(
                defaultValue = "forward",
                allowableValues = {"forward", "backward"})
        @Nullable
        String direction,

        @Schema(description = "Code de département ou de collectivité : 83, 67, 974", defaultValue = "75") @Nullable
        String territory,

        @Schema(type = "boolean", description = "La commune chôme le Vendredi saint (Alsace-Moselle)") @Nullable
        JsonNode goodFriday,

        @Schema(description = "Fuseau ; celui du territoire par défaut", example = "Europe/Paris") @Nullable
        String zone) {

    /** What is asked, with the line of the catalogue where it is one. */
    public Demand demand(Delays delays, LegalCalendar holidays) {
        if (rule == null) return new Demand(freely(holidays), null);
        var line = RULE_IS_KNOWN.present(delays.find(rule).orElse(null), rule);
        LENGTH_IS_THE_RULES_OWN.require(regime == null && direction == null);
        var given = amount == null && unit == null ? null : Question.length(line.regime(), length(), givenUnit());
        return new Demand(Question.about(line, given, calendar(holidays)), line);
    }

    private Question freely(LegalCalendar holidays) {
        var counted =
                known(REGIME_IS_KNOWN, regime, Regime::of, Regime.ALL.stream().map(Regime::code));
        return new Question(counted, length(), givenUnit(), givenDirection(), calendar(holidays));
    }

    private Unit givenUnit() {
        return known(UNIT_IS_KNOWN, unit, Unit::of, Arrays.stream(Unit.values()).map(Unit::code));
    }

    private Direction givenDirection() {
        return known(
                DIRECTION_IS_KNOWN,
                Objects.requireNonNullElse(direction, Direction.FORWARD.code()),
                Direction::of,
                Arrays.stream(Direction.values()).map(Direction::code));
    }

    public LocalDate day() {
        try {
            return LocalDate.parse(said(trigger));
        } catch (DateTimeException unreadable) {
            throw TRIGGER_IS_A_DAY.broken(said(trigger));
        }
    }

    public Instant moment() {
        try {
            return OffsetDateTime.parse(said(trigger)).toInstant();
        } catch (DateTimeException unreadable) {
            throw TRIGGER_IS_A_MOMENT.broken(said(trigger));
        }
    }

    private int length() {
        AMOUNT_IS_POSITIVE.require(amount != null && amount.isIntegralNumber(), said(amount));
        var given = Objects.requireNonNull(amount);
        return given.canConvertToInt()
                ? given.intValue()
                : given.bigIntegerValue().signum() * Integer.MAX_VALUE;
    }

    /** The days and the hour of the place that is meant. */
    public LocalCalendar calendar(LegalCalendar holidays) {
        var code = Objects.requireNonNullElse(territory, Place.METROPOLE.departement());
        TERRITORY_IS_KNOWN.require(Place.isKnown(code), code);
        var place = new Place(code, false);
        var calendar = holidays.at(keepsGoodFriday() ? place.withGoodFriday() : place);
        return zone == null ? calendar : new LocalCalendar(holidays, calendar.place(), zoneOf(zone));
    }

    private boolean keepsGoodFriday() {
        if (goodFriday == null || goodFriday.isNull()) return false;
        GOOD_FRIDAY_IS_YES_OR_NO.require(goodFriday.isBoolean(), said(goodFriday));
        return goodFriday.booleanValue();
    }

    private static ZoneId zoneOf(String name) {
        ZONE_IS_KNOWN.require(ZoneId.getAvailableZoneIds().contains(name), name);
        return ZoneId.of(name);
    }

    private static <T> T known(
            DeadlineRule rule, @Nullable String given, Function<String, Optional<T>> of, Stream<String> codes) {
        return rule.present(of.apply(said(given)).orElse(null), said(given), codes.collect(Collectors.joining(", ")));
    }

    private static String said(@Nullable Object given) {
        return given == null ? "" : given.toString();
    }
}
