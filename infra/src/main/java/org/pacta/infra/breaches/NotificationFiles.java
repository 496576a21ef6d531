package org.pacta.infra.breaches;

import org.pacta.domain.breach.BreachId;
import org.pacta.infra.letters.Letters;
import org.pacta.infra.security.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The content of a notification as a file to take away: PDF for people, JSON for programs. */
@Component
public class NotificationFiles {

    private final Notifications notifications;
    private final NotificationLetter words;
    private final Letters letters;

    public NotificationFiles(Notifications notifications, NotificationLetter words, Letters letters) {
        this.notifications = notifications;
        this.words = words;
        this.letters = letters;
    }

    public ResponseEntity<byte[]> pdf(Person person, BreachId id) {
        var file = letters.draw(words.of(notifications.of(person, id)));
        return attached("notification.pdf")
                .contentType(MediaType.APPLICATION_PDF)
                .body(file);
    }

    public ResponseEntity<Notification> json(Person person, BreachId id) {
        return attached("notification.json")
                .contentType(MediaType.APPLICATION_JSON)
                .body(notifications.of(person, id));
    }

    private static ResponseEntity.BodyBuilder attached(String name) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
