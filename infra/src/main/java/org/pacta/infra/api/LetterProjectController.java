package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.pacta.infra.letters.LetterProjects;
import org.pacta.infra.security.Person;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letter that a step ends in, before it is signed. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class LetterProjectController {

    private final LetterProjects projects;

    LetterProjectController(LetterProjects projects) {
        this.projects = projects;
    }

    @PostMapping("/{id}/letter")
    @Operation(
            summary = "Le projet de la lettre qui serait signée aujourd’hui avec ces réponses",
            description = "Les mêmes réponses que pour terminer l’étape ; rien n’est enregistré.")
    ResponseEntity<byte[]> letter(Person person, @PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(projects.draw(person, id, body));
    }
}
