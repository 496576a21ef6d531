package org.pacta.infra.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.icalendar.CalendarFile;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that a calendar reads; whoever has it needs no login, so it is told once and can be taken away. */
@RestController
class FeedController {

    private static final String RETRY_IN_SECONDS = "600";

    private final FeedFiles files;

    FeedController(FeedFiles files) {
        this.files = files;
    }

    /** A token that was never given and one that was taken away are not told apart. */
    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return files.read(token, home())
                .map(file -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                        .header("X-Robots-Tag", "noindex")
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag('"' + Sha256.ofText(file).hex() + '"')
                        .body(file.getBytes(UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A calendar keeps what it knows and comes again. */
    @ExceptionHandler
    ResponseEntity<byte[]> away(DataAccessResourceFailureException away) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_IN_SECONDS)
                .build();
    }

    private static URI home() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .build()
                .toUri();
    }
}
