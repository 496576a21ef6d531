package org.pacta.infra.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What the first request with a key was answered. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way between the database and the answer, never compared
record FirstResult(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        byte[] body) {

    private static final int RULE_BROKEN = 422;

    static FirstResult of(ContentCachingResponseWrapper response) {
        return new FirstResult(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(HttpHeaders.ETAG),
                response.getContentAsByteArray());
    }

    FirstResult withoutBody() {
        return new FirstResult(status, null, location, null, new byte[0]);
    }

    /** Done, or refused by a rule. After anything else nothing was decided, and a repeat may try again. */
    boolean isFinal() {
        return status >= 200 && status < 300 || status == RULE_BROKEN;
    }

    void sendTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Idempotency-Replayed", "true");
        if (contentType != null) response.setContentType(contentType);
        if (location != null) response.setHeader(HttpHeaders.LOCATION, location);
        if (etag != null) response.setHeader(HttpHeaders.ETAG, etag);
        response.getOutputStream().write(body);
    }
}
