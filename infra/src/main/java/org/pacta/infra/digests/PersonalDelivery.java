package org.pacta.infra.digests;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.digests.PersonalOutbox.Waiting;
import org.pacta.infra.digests.PersonalWords.Letter;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands the mails that are due to the server, as things stand then: what is done meanwhile is not written about. */
@Component
class PersonalDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalDelivery.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final PersonalOutbox outbox;
    private final Contents contents;
    private final JavaMailSender server;
    private final String sender;

    PersonalDelivery(
            PersonalOutbox outbox,
            Contents contents,
            JavaMailSender server,
            @Value("${pacta.mail.from:ne-pas-repondre@pacta.example}") String sender) {
        this.outbox = outbox;
        this.contents = contents;
        this.server = server;
        this.sender = sender;
    }

    /** To whom a mail goes and what it says, as late as possible. */
    @Component
    record Contents(Staff staff, Pending pending, PersonalWords words, Directory directory, LegalClock clock) {

        Optional<Letter> of(Waiting mail, Person person) {
            var tasks = pending.of(person);
            if (mail.task() == null)
                return tasks.isEmpty() ? Optional.empty() : Optional.of(words.ofDay(person, tasks, clock.instant()));
            return tasks.stream()
                    .filter(task -> task.id().equals(mail.task()))
                    .findFirst()
                    .map(task -> words.ofOne(person, task));
        }
    }

    /** False if none was due. */
    boolean next() {
        var due = outbox.lease();
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(Waiting mail) {
        var letter = contents.staff().find(mail.actor()).flatMap(person -> contents.of(mail, person));
        if (letter.isEmpty()) {
            outbox.end(mail, "settled");
            return;
        }
        contents.directory()
                .emailOf(mail.actor())
                .ifPresentOrElse(address -> send(mail, letter.get(), address), () -> outbox.end(mail, "unaddressed"));
    }

    private void send(Waiting mail, Letter letter, String address) {
        try {
            server.send(written(mail, letter, address));
            outbox.end(mail, "sent");
        } catch (RuntimeException | MessagingException away) {
            LOG.warn("A mail to a person waits: {}", away.getClass().getSimpleName());
            outbox.tryAgain(mail, pause(mail.tries()));
        }
    }

    /** The same mail always bears the same Message-ID, should it ever leave twice. */
    private MimeMessage written(Waiting mail, Letter letter, String address) throws MessagingException {
        var blank = server.createMimeMessage();
        var helper = new MimeMessageHelper(blank, false, UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        var domain = sender.substring(sender.indexOf('@') + 1);
        blank.setHeader("Message-ID", "<person." + Sha256.ofText(mail.id()).hex() + "@" + domain + ">");
        blank.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine replies
        return blank;
    }

    private static Duration pause(int tries) {
        var pause = Duration.ofSeconds(1L << Math.min(tries, 12));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
