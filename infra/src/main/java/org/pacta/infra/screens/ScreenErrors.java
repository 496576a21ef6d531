package org.pacta.infra.screens;

import org.pacta.infra.desk.NotVisible;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A page that does not exist, or not for this person: the two are not told apart. */
@ControllerAdvice(annotations = Screen.class)
public class ScreenErrors {

    @ExceptionHandler({NotVisible.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    public String notFound() {
        return "error/404";
    }
}
