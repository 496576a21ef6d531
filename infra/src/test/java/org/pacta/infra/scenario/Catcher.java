package org.pacta.infra.scenario;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the embedded mail server has taken over, asked at the server itself. */
record Catcher(int port) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One for each mail, so that what arrived twice stands twice. */
    List<String> recipientsOfMailsThatSay(String word) throws IOException, MessagingException {
        var found = new ArrayList<String>();
        for (var user : get("user")) {
            var recipient = user.get("email").asText();
            for (var mail : get("user/" + recipient + "/messages")) {
                if (text(mail).contains(word)) found.add(recipient);
            }
        }
        return found;
    }

    private JsonNode get(String path) throws IOException {
        return JSON.readTree(
                URI.create("http://127.0.0.1:" + port + "/api/" + path).toURL());
    }

    private static String text(JsonNode mail) throws IOException, MessagingException {
        var source = mail.get("mimeMessage").asText().getBytes(ISO_8859_1);
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
        return String.valueOf(message.getContent());
    }
}
