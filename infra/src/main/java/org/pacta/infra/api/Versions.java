package org.pacta.infra.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.problem.StaleVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Versions of what was read: the fingerprint of the answer, so that an act can say which state it was decided on. */
@Component
class Versions {

    private static final int LENGTH = 32;

    private final ObjectMapper json;

    Versions(ObjectMapper json) {
        this.json = json;
    }

    <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().eTag(of(body)).body(body);
    }

    /** Refuses an act decided on another state than the present one; without {@code If-Match} there is nothing to check. */
    void check(@Nullable String ifMatch, Object present) {
        if (ifMatch == null || ifMatch.strip().equals("*")) return;
        var found = of(present);
        var known = Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(found::equals);
        if (!known) throw new StaleVersion(ifMatch, found);
    }

    private String of(Object body) {
        try {
            return '"' + Sha256.ofBytes(json.writeValueAsBytes(body)).hex().substring(0, LENGTH) + '"';
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Cannot be written as JSON: " + body.getClass(), unwritable);
        }
    }
}
