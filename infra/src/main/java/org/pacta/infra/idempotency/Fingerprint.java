package org.pacta.infra.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/** Recognises a request: its method, its address and its body; for files their names and bytes, whatever the boundary. */
final class Fingerprint {

    private final MessageDigest digest = sha256();

    private Fingerprint(HttpServletRequest request) {
        add(request.getMethod());
        add(request.getRequestURI());
        add(Objects.toString(request.getQueryString(), ""));
    }

    static byte[] ofBody(HttpServletRequest request, byte[] body) {
        var fingerprint = new Fingerprint(request);
        fingerprint.digest.update(body);
        return fingerprint.digest.digest();
    }

    static byte[] ofParts(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = new Fingerprint(request);
        for (var part : request.getParts()) {
            fingerprint.add(part.getName());
            fingerprint.add(Objects.toString(part.getSubmittedFileName(), ""));
            try (var content = part.getInputStream()) {
                fingerprint.add(content);
            }
        }
        return fingerprint.digest.digest();
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(InputStream content) throws IOException {
        var one = sha256();
        var buffer = new byte[8192];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) one.update(buffer, 0, read);
        digest.update(one.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
