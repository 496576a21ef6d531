package org.pacta.infra.problem;

import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Requests that do not even reach a controller: unreadable, too large, at an address or with a method nobody serves. */
final class WebProblems {

    private WebProblems() {}

    static Optional<Problem> of(Throwable thrown) {
        return switch (thrown) {
            case HttpMessageNotReadableException unreadable -> Optional.of(Problem.of(Refusal.UNREADABLE));
            case MethodArgumentTypeMismatchException mismatch -> Optional.of(mismatch(mismatch));
            case TypeMismatchException mismatch -> Optional.of(Problem.of(Refusal.BAD_PARAMETER));
            case MaxUploadSizeExceededException large -> Optional.of(Problem.of(Refusal.TOO_LARGE));
            case MissingServletRequestPartException missing -> Optional.of(parameter(missing.getRequestPartName()));
            case MultipartException broken -> Optional.of(Problem.of(Refusal.UNREADABLE));
            case ServletRequestBindingException missing -> Optional.of(Problem.of(Refusal.BAD_PARAMETER));
            case ErrorResponse known -> of(known.getStatusCode());
            default -> Optional.empty();
        };
    }

    /** An identifier in the path that cannot be one is one that does not exist. */
    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(Refusal.NOT_VISIBLE)
                : parameter(mismatch.getName());
    }

    private static Problem parameter(String name) {
        return Problem.of(
                Refusal.BAD_PARAMETER,
                "Le paramètre « " + name + " » manque ou n'a pas la forme attendue ; corrigez-le, puis recommencez.");
    }

    static Optional<Problem> of(HttpStatusCode status) {
        var refusal = switch (status.value()) {
            case 400 -> Refusal.UNREADABLE;
            case 401 -> Refusal.NOT_LOGGED_IN;
            case 403 -> Refusal.NOT_ALLOWED;
            case 404 -> Refusal.NOT_VISIBLE;
            case 405 -> Refusal.NO_SUCH_METHOD;
            case 406 -> Refusal.NOT_PRODUCED;
            case 409, 412 -> Refusal.STALE;
            case 413 -> Refusal.TOO_LARGE;
            case 415 -> Refusal.NOT_READ;
            case 422 -> Refusal.FORM;
            case 503 -> Refusal.UNAVAILABLE;
            default -> null;
        };
        return Optional.ofNullable(refusal).map(Problem::of);
    }
}
