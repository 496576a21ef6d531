package org.pacta.infra.localstack;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An e-mail that the embedded server caught, as its recipient would read it. */
record CaughtMail(
        String id, Instant sentAt, String from, String to, String subject, String text, List<Piece> attachments) {

    /** A file that came with it. */
    @SuppressWarnings("ArrayRecordComponent") // the file itself; never compared
    record Piece(String name, String type, byte[] bytes) {}

    static CaughtMail parse(String id, String recipient, byte[] source) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var texts = new ArrayList<String>();
            var pieces = new ArrayList<Piece>();
            open(mail, texts, pieces);
            var sentAt = Optional.ofNullable(mail.getSentDate()).map(java.util.Date::toInstant);
            var from = Optional.ofNullable(mail.getFrom()).stream().flatMap(Stream::of);
            return new CaughtMail(
                    id,
                    sentAt.orElse(Instant.EPOCH),
                    from.map(each -> ((InternetAddress) each).toUnicodeString()).collect(Collectors.joining(", ")),
                    recipient,
                    Optional.ofNullable(mail.getSubject()).orElse(""),
                    String.join("\n", texts),
                    pieces);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail that was caught cannot be read", e);
        }
    }

    private static void open(Part part, List<String> texts, List<Piece> pieces) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var number = 0; number < several.getCount(); number++)
                open(several.getBodyPart(number), texts, pieces);
        } else if (part.getFileName() != null) pieces.add(piece(part));
        else if (part.getContent() instanceof String text) texts.add(text);
    }

    private static Piece piece(Part part) throws MessagingException, IOException {
        var type = part.getContentType().split(";")[0].strip();
        return new Piece(
                MimeUtility.decodeText(part.getFileName()),
                type,
                part.getInputStream().readAllBytes());
    }
}
