package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.committees.MeetingFiles;
import org.pacta.infra.security.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings of committees as a calendar takes them. */
@RestController
@RequestMapping("/api/v1/conventions/{id}/meetings")
@Tag(name = "meetings", description = "Réunions des comités, en fichiers d’agenda")
class MeetingsController {

    private final MeetingFiles files;

    MeetingsController(MeetingFiles files) {
        this.files = files;
    }

    @GetMapping("/{meeting}.ics")
    @Operation(summary = "L’invitation à une réunion, telle qu’elle vaut maintenant (iTIP : REQUEST ou CANCEL)")
    ResponseEntity<byte[]> read(Person person, @PathVariable UUID id, @PathVariable UUID meeting) {
        return files.answer(person, new MeetingId(new ConventionId(id), meeting));
    }
}
