package org.pacta.infra.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.pacta.infra.icalendar.CalendarEntry.When;

/** Writes entries as a file that every calendar reads. */
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=UTF-8";

    /** A whole day begins at midnight: at nine o'clock on the day before. */
    private static final Duration NINE_THE_DAY_BEFORE = Duration.ofHours(-15);

    private static final List<Duration> BEFORE_A_MOMENT = List.of(Duration.ofHours(-24), Duration.ofHours(-1));

    private CalendarFile() {}

    public static String of(String name, List<CalendarEntry> entries) {
        var calendar = new Calendar();
        Stream.of(
                        new ProdId("-//Pacta//FR"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new XProperty("X-WR-CALNAME", name))
                .forEach(calendar::add);
        if (entries.isEmpty()) calendar.add(clock());
        entries.forEach(entry -> calendar.add(event(entry)));
        return written(calendar);
    }

    /** A calendar is never empty (RFC 5545, 3.6): one that has nothing to tell yet tells its clock. */
    private static VTimeZone clock() {
        var always = new Standard();
        always.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
        always.add(new TzOffsetFrom(ZoneOffset.UTC));
        always.add(new TzOffsetTo(ZoneOffset.UTC));
        var zone = new VTimeZone();
        zone.add(new TzId("UTC"));
        zone.add((Observance) always);
        return zone;
    }

    private static VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.edition().since()));
        event.add(new Sequence(entry.edition().sequence()));
        event.add(new Summary(entry.title()));
        event.add(new Description(entry.text()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (entry.page() != null) event.add(new Url(entry.page()));
        if (entry.edition().calledOff()) event.add(ImmutableStatus.VEVENT_CANCELLED);
        place(event, entry.when());
        if (!entry.edition().calledOff())
            alarms(entry.when()).map(before -> alarm(before, entry.title())).forEach(event::add);
        return event;
    }

    private static void place(VEvent event, When when) {
        switch (when) {
            case When.Day day -> {
                event.add(new DtStart<>(day.day()));
                event.add(new DtEnd<>(day.day().plusDays(1)));
            }
            case When.Moment moment -> event.add(new DtStart<>(moment.at()));
        }
    }

    private static Stream<Duration> alarms(When when) {
        return switch (when) {
            case When.Day day -> Stream.of(NINE_THE_DAY_BEFORE);
            case When.Moment moment -> BEFORE_A_MOMENT.stream();
        };
    }

    private static VAlarm alarm(Duration before, String title) {
        var alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    /** Checked against the standard before it leaves. */
    static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.byOctets(text.toString());
    }
}
