package org.pacta.infra.desk.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pacta.domain.shared.Sha256;
import org.pacta.workflows.step.Field;

/** Turns one answer, as JSON or a web form gives it, into the value its field stands for. */
final class FieldReader {

    static final int LINE = 200;
    static final int PARAGRAPH = 10_000;

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NEW_LINE = Pattern.compile("\\R");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200C\\u200D]]");

    private final Writing writing;

    FieldReader(Writing writing) {
        this.writing = writing;
    }

    Object read(Field field, Object given) throws Unfit {
        return switch (field.kind()) {
            case LINE -> line(given);
            case PARAGRAPH -> paragraph(given, PARAGRAPH);
            case DATE -> pastDate(line(given));
            case PLANNED_DATE -> date(line(given));
            case TIME -> time(line(given));
            case MOMENT -> pastMoment(field, line(given));
            case PLANNED_MOMENT -> Moments.read(field, line(given));
            case INTEGER -> integer(given);
            case YES_NO -> yesNo(given);
            case CHOICE -> Choices.one(field, line(given));
            case MEMBERS -> Choices.members(field, given);
            case PAIRS -> Choices.pairs(field, given);
            case HASH -> hash(line(given));
            case DOCUMENT -> document(line(given));
            case LENGTH -> length(line(given));
        };
    }

    /** Marks of HTML stay what they are, text: pages show them escaped. */
    private static String paragraph(Object given, int most) throws Unfit {
        Unfit.unless(given instanceof String, FormProblem.TEXT);
        var text = NEW_LINE.matcher((String) given).replaceAll("\n").strip();
        Unfit.unless(text.length() <= most, FormProblem.TOO_LONG);
        Unfit.unless(!INVISIBLE.matcher(text).find(), FormProblem.CONTROL);
        return text;
    }

    static String line(Object given) throws Unfit {
        var text = paragraph(given, LINE);
        Unfit.unless(text.indexOf('\n') < 0, FormProblem.ONE_LINE);
        return text;
    }

    private static LocalDate date(String text) throws Unfit {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Unfit(FormProblem.DATE);
        }
    }

    /** What has happened has happened by today. */
    private LocalDate pastDate(String text) throws Unfit {
        var date = date(text);
        Unfit.unless(!date.isAfter(writing.today()), FormProblem.AHEAD);
        return date;
    }

    private static LocalTime time(String text) throws Unfit {
        Unfit.unless(TIME.matcher(text).matches(), FormProblem.TIME);
        return LocalTime.parse(text);
    }

    private Instant pastMoment(Field field, String text) throws Unfit {
        var moment = Moments.read(field, text);
        Unfit.unless(!moment.isAfter(writing.now()), FormProblem.MOMENT_AHEAD);
        return moment;
    }

    private static Integer integer(Object given) throws Unfit {
        var text = given instanceof Number number
                ? plain(number)
                : given.toString().strip();
        Unfit.unless(WHOLE.matcher(text).matches(), FormProblem.INTEGER);
        return Integer.valueOf(text);
    }

    /** 43.0 is 43; 43.5 is no whole number. */
    private static String plain(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    private static Boolean yesNo(Object given) throws Unfit {
        return switch (given.toString().strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Unfit(FormProblem.YES_NO);
        };
    }

    private static Sha256 hash(String text) throws Unfit {
        try {
            return new Sha256(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Unfit(FormProblem.HASH);
        }
    }

    private Sha256 document(String text) throws Unfit {
        try {
            return writing.document(UUID.fromString(text)).orElseThrow(() -> new Unfit(FormProblem.DOCUMENT));
        } catch (IllegalArgumentException unreadable) {
            throw new Unfit(FormProblem.DOCUMENT);
        }
    }

    private static Period length(String text) throws Unfit {
        try {
            var length = Period.parse(text);
            Unfit.unless(!length.isNegative() && !length.isZero(), FormProblem.LENGTH);
            return length;
        } catch (DateTimeException unreadable) {
            throw new Unfit(FormProblem.LENGTH);
        }
    }
}
