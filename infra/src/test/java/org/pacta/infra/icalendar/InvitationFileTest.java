package org.pacta.infra.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.icalendar.Invitation.Content;
import org.pacta.infra.icalendar.Invitation.Guest;
import org.pacta.infra.icalendar.Invitation.Slot;

/** Read by a calendar's own parser, part by part. */
@DisplayName("An invitation to a meeting")
class InvitationFileTest {

    static final String UID = "meeting-0190a7c0-0000-7000-8000-00000000c001@pacta";
    static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    static final Guest CITY = new Guest(URI.create("mailto:suresnes@pacta.invalid"), "Ville de Suresnes");
    static final Guest COMPANY = new Guest(URI.create("mailto:xxii@pacta.invalid"), "XXII");

    @Test
    void asks_every_party_to_come_from_one_moment_to_another() {
        var file = read(invitation(0, false));
        assertThat(file.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(InvitationFile.type(invitation(0, false))).endsWith(";method=REQUEST");
        var event = event(file);
        assertThat(value(event, Property.UID)).isEqualTo(UID);
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20270104T090000Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270114T133000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270114T150000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Comité de pilotage");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Avancement ; décisions, à l’ordre du jour\nÉtapes");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Salle des fêtes, 1er étage");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:xxii@pacta.invalid");
        List<Property> guests = event.getProperties(Property.ATTENDEE);
        assertThat(guests)
                .extracting(Property::getValue)
                .containsExactly("mailto:suresnes@pacta.invalid", "mailto:xxii@pacta.invalid");
        assertThat(guests)
                .extracting(guest -> guest.getRequiredParameter(Parameter.CN).getValue())
                .containsExactly("Ville de Suresnes", "XXII");
    }

    @Test
    void is_asked_again_under_the_same_name_with_the_next_number() {
        var event = event(read(invitation(1, false)));
        assertThat(value(event, Property.UID)).isEqualTo(UID);
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(read(invitation(1, false)).getMethod().getValue()).isEqualTo("REQUEST");
    }

    @Test
    void is_called_off_under_the_same_name_with_the_next_number() {
        var file = read(invitation(2, true));
        assertThat(file.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(InvitationFile.type(invitation(2, true))).endsWith(";method=CANCEL");
        var event = event(file);
        assertThat(value(event, Property.UID)).isEqualTo(UID);
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:xxii@pacta.invalid");
    }

    @Test
    void keeps_its_lines_short() {
        assertThat(InvitationFile.of(invitation(0, false)).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
    }

    private static Invitation invitation(int sequence, boolean calledOff) {
        return new Invitation(
                UID,
                new CalendarEntry.Edition(sequence, NOW, calledOff),
                new Slot(Instant.parse("2027-01-14T13:30:00Z"), Instant.parse("2027-01-14T15:00:00Z")),
                new Content(
                        "Comité de pilotage",
                        "Avancement ; décisions, à l’ordre du jour\nÉtapes",
                        "Salle des fêtes, 1er étage"),
                COMPANY,
                List.of(CITY, COMPANY),
                URI.create("https://pacta.example/conventions/1/registres"));
    }

    private static Calendar read(Invitation invitation) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(InvitationFile.of(invitation)));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar;
        } catch (IOException | ParserException broken) {
            throw new AssertionError(broken);
        }
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
