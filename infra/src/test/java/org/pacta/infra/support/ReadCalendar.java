package org.pacta.infra.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** A calendar file as a calendar reads it; a file that breaks the standard is refused. */
public record ReadCalendar(List<Event> events) {

    /** One event; {@code text} is the whole of it. */
    public record Event(Component component) {

        public String value(String property) {
            return component.getRequiredProperty(property).getValue();
        }

        public boolean has(String property) {
            return component.getProperty(property).isPresent();
        }

        public String text() {
            return component.toString();
        }
    }

    public static ReadCalendar of(String file) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate().hasErrors()).as(file).isFalse();
            List<CalendarComponent> found = calendar.getComponents(Component.VEVENT);
            return new ReadCalendar(found.stream().map(Event::new).toList());
        } catch (IOException | ParserException broken) {
            throw new AssertionError(file, broken);
        }
    }
}
