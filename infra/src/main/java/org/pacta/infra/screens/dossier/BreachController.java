package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.breaches.Notification;
import org.pacta.infra.breaches.NotificationFiles;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the CNIL is told of a breach, taken away from its line of the register or from a step about it. */
@Screen
public class BreachController {

    private final NotificationFiles files;

    public BreachController(NotificationFiles files) {
        this.files = files;
    }

    @GetMapping("/conventions/{id}/violations/{breach}/notification.pdf")
    public ResponseEntity<byte[]> pdf(Person person, @PathVariable UUID id, @PathVariable UUID breach) {
        return files.pdf(person, new BreachId(new ConventionId(id), breach));
    }

    @GetMapping("/conventions/{id}/violations/{breach}/notification.json")
    public ResponseEntity<Notification> json(Person person, @PathVariable UUID id, @PathVariable UUID breach) {
        return files.json(person, new BreachId(new ConventionId(id), breach));
    }
}
