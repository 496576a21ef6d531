package org.pacta.infra.localstack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the embedded mail server holds, read anew each time it is asked. */
final class CaughtMails {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<JsonNode>> LIST = new TypeReference<>() {};

    private final String api;

    /** {@code api}: the address at which the server tells what it holds. */
    CaughtMails(String api) {
        this.api = api;
    }

    /** The latest first. */
    List<CaughtMail> all() {
        return get("/api/user").stream()
                .map(user -> user.path("email").asText())
                .flatMap(recipient -> of(recipient).stream())
                .sorted(Comparator.comparing(CaughtMail::sentAt)
                        .thenComparing(CaughtMail::id)
                        .reversed())
                .toList();
    }

    Optional<CaughtMail> find(String id) {
        return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private List<CaughtMail> of(String recipient) {
        return get("/api/user/" + URLEncoder.encode(recipient, UTF_8) + "/messages").stream()
                .map(each -> CaughtMail.parse(
                        recipient + "-" + each.path("uid").asText(),
                        recipient,
                        each.path("mimeMessage").asText().getBytes(ISO_8859_1))) // one character for one byte
                .toList();
    }

    private List<JsonNode> get(String path) {
        var answer = Http.get(api + path)
                .orElseThrow(() -> new IllegalStateException("The mail server does not answer at " + path));
        try {
            return JSON.readValue(answer, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The mail server answers something else at " + path, e);
        }
    }
}
