package org.pacta.infra.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is left when a request fails outside of every controller: a page for people, a problem for other systems. */
@Component
final class ErrorPages extends BasicErrorController {

    private final ProblemWriter writer;

    ErrorPages(
            ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> views, ProblemWriter writer) {
        super(attributes, server.getError(), views);
        this.writer = writer;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var status = getStatus(request);
        var problem = WebProblems.of(status).orElseGet(() -> Problem.of(Refusal.DEFECT));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(writer.fields(problem, address(request)));
    }

    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }
}
