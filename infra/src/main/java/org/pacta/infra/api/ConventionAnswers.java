package org.pacta.infra.api;

import java.net.URI;
import org.pacta.infra.views.ConventionRow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that bear a convention, with its version. */
@Component
class ConventionAnswers {

    private final ConventionJsons json;
    private final Versions versions;

    ConventionAnswers(ConventionJsons json, Versions versions) {
        this.json = json;
        this.versions = versions;
    }

    ConventionJson header(ConventionRow row) {
        return json.header(row);
    }

    ResponseEntity<ConventionJson> version(ConventionJson file) {
        return versions.answer(file);
    }

    ResponseEntity<ConventionJson> created(URI address, ConventionJson file) {
        var version = versions.answer(file).getHeaders().getFirst(HttpHeaders.ETAG);
        return ResponseEntity.created(address).header(HttpHeaders.ETAG, version).body(file);
    }
}
