package org.pacta.infra.views;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody asked for a page with a cursor that no page ever gave (400). */
public final class UnreadableCursor extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    UnreadableCursor(String cursor) {
        super(HttpStatus.BAD_REQUEST, "unreadable cursor " + cursor);
    }
}
