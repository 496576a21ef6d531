package org.pacta.infra.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.pacta.infra.time.LegalClock;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes an e-mail out: addresses of the desks, words of its kind, documents; the same mail always bears the same Message-ID. */
@Component
class Letters {

    private final Addresses addresses;
    private final CourrielTexts texts;
    private final Attachments attachments;
    private final LegalClock clock;

    Letters(Addresses addresses, CourrielTexts texts, Attachments attachments, LegalClock clock) {
        this.addresses = addresses;
        this.texts = texts;
        this.attachments = attachments;
        this.clock = clock;
    }

    MimeMessage write(RecordedCourriel courriel, MimeMessage blank) {
        try {
            var letter = new MimeMessageHelper(
                    blank, !courriel.envelope().attachments().isEmpty(), UTF_8.name());
            address(courriel, letter);
            fill(courriel, letter);
            blank.setHeader("Message-ID", addresses.messageId(courriel.id()));
            blank.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine replies
            return blank;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private void address(RecordedCourriel courriel, MimeMessageHelper letter)
            throws MessagingException, UnsupportedEncodingException {
        letter.setFrom(addresses.from(courriel.envelope()));
        letter.setTo(addresses.to(courriel.envelope()));
        var answers = addresses.replyTo(courriel.envelope());
        if (answers.isPresent()) letter.setReplyTo(answers.get());
        letter.setSentDate(Date.from(clock.instant()));
    }

    private void fill(RecordedCourriel courriel, MimeMessageHelper letter) throws MessagingException {
        var envelope = courriel.envelope();
        var words = texts.of(envelope.kind()).words(courriel.id(), envelope);
        letter.setSubject(words.subject());
        letter.setText(words.text());
        for (var file : attachments.of(courriel.id().convention(), envelope.attachments()))
            letter.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.type());
    }
}
