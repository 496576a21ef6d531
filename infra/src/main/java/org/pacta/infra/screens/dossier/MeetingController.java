package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.committees.MeetingFiles;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The invitation to a meeting, taken away from the page of the registers. */
@Screen
public class MeetingController {

    private final MeetingFiles files;

    public MeetingController(MeetingFiles files) {
        this.files = files;
    }

    @GetMapping("/conventions/{id}/reunions/{meeting}.ics")
    public ResponseEntity<byte[]> read(Person person, @PathVariable UUID id, @PathVariable UUID meeting) {
        return files.answer(person, new MeetingId(new ConventionId(id), meeting));
    }
}
