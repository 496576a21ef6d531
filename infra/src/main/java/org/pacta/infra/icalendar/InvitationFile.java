package org.pacta.infra.icalendar;

import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.pacta.infra.icalendar.Invitation.Guest;

/** Writes an invitation: asked, asked again with the next number, or called off, always under the same name (RFC 5546, 3.2). */
public final class InvitationFile {

    private InvitationFile() {}

    /** The type tells the method too (RFC 5545, 8.1). */
    public static String type(Invitation invitation) {
        return CalendarFile.TYPE + ";method=" + (invitation.edition().calledOff() ? "CANCEL" : "REQUEST");
    }

    public static String of(Invitation invitation) {
        var calendar = new Calendar();
        var method = invitation.edition().calledOff() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Stream.of(new ProdId("-//Pacta//FR"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, method)
                .forEach(calendar::add);
        calendar.add(event(invitation));
        return CalendarFile.written(calendar);
    }

    private static VEvent event(Invitation invitation) {
        var event = new VEvent(false);
        Stream.<Property>of(
                        new Uid(invitation.uid()),
                        new DtStamp(invitation.edition().since()),
                        new Sequence(invitation.edition().sequence()),
                        new DtStart<>(invitation.slot().from()),
                        new DtEnd<>(invitation.slot().to()),
                        new Summary(invitation.content().title()),
                        new Description(invitation.content().text()),
                        new Location(invitation.content().place()),
                        new Url(invitation.page()),
                        invitation.edition().calledOff()
                                ? ImmutableStatus.VEVENT_CANCELLED
                                : ImmutableStatus.VEVENT_CONFIRMED,
                        organizer(invitation.organiser()))
                .forEach(event::add);
        invitation.guests().forEach(guest -> event.add(attendee(guest)));
        return event;
    }

    private static Property organizer(Guest guest) {
        var organizer = new Organizer(guest.address());
        organizer.add(new Cn(guest.name()));
        return organizer;
    }

    private static Property attendee(Guest guest) {
        var attendee = new Attendee(guest.address());
        attendee.add(new Cn(guest.name()));
        attendee.add(CuType.GROUP);
        attendee.add(PartStat.NEEDS_ACTION);
        return attendee;
    }
}
