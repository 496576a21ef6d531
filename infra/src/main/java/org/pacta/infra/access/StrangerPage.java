package org.pacta.infra.access;

import org.pacta.infra.security.NoOrganisation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells somebody who logged in, but whom no organisation knows, what is missing and whom to ask. */
@ControllerAdvice
class StrangerPage {

    @ExceptionHandler(NoOrganisation.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String show() {
        return "sans-organisation";
    }
}
