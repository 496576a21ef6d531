package org.pacta.infra.committees;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.icalendar.CalendarEntry;
import org.pacta.infra.icalendar.Invitation;
import org.pacta.infra.icalendar.Invitation.Content;
import org.pacta.infra.icalendar.Invitation.Guest;
import org.pacta.infra.icalendar.Invitation.Slot;
import org.pacta.infra.icalendar.InvitationFile;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.Conventions;
import org.pacta.workflows.committee.MeetingFacts;
import org.pacta.workflows.committee.MeetingFacts.State;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The invitation to a meeting, for whoever is party to its convention. */
@Component
public class MeetingFiles {

    /** An organisation is invited as such, and answers through Pacta: an address that no mail ever reaches (RFC 2606, 2). */
    private static final String NOWHERE = "@pacta.invalid";

    private final Conventions conventions;
    private final Directory directory;
    private final LegalClock clock;

    MeetingFiles(Conventions conventions, Directory directory, LegalClock clock) {
        this.conventions = conventions;
        this.directory = directory;
        this.clock = clock;
    }

    /** {@code home}: address of this product, for the link back to it. */
    public Optional<Invitation> invitation(Person person, MeetingId id, URI home) {
        return conventions
                .facts(person, id.convention())
                .flatMap(file -> file.meetings().stream()
                        .filter(meeting -> meeting.id().equals(id))
                        .findFirst()
                        .map(meeting -> invitation(meeting, file, home)));
    }

    /** The file as a browser or a calendar takes it. */
    public ResponseEntity<byte[]> answer(Person person, MeetingId id) {
        var home = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .build()
                .toUri();
        var found = invitation(person, id, home).orElseThrow(() -> new NotVisible(id.toString()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, InvitationFile.type(found))
                .body(InvitationFile.of(found).getBytes(UTF_8));
    }

    private Invitation invitation(MeetingFacts meeting, ConventionFacts file, URI home) {
        var begins = meeting.appointment().at();
        var calledOff = meeting.state() == State.CANCELLED;
        return new Invitation(
                "meeting-" + meeting.id().value() + "@pacta",
                new CalendarEntry.Edition(meeting.sequence(), clock.instant(), calledOff),
                new Slot(
                        begins,
                        begins.plus(Duration.ofMinutes(meeting.appointment().minutes()))),
                new Content(
                        meeting.committee().title(),
                        meeting.words().agenda(),
                        meeting.words().place()),
                guest(meeting.convener()),
                file.parties().stream()
                        .map(party -> guest(party.organisation()))
                        .toList(),
                home.resolve("/conventions/" + file.id().value() + "/registres"));
    }

    private Guest guest(Organisation organisation) {
        return new Guest(URI.create("mailto:" + organisation.alias() + NOWHERE), directory.nameOf(organisation));
    }
}
