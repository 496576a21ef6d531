package org.pacta.infra.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pacta.infra.problem.Problem;
import org.pacta.infra.problem.ProblemWriter;
import org.pacta.infra.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** How the API refuses somebody: no valid token, no right, or nobody to check the token with. */
@Component
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    ApiRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var away = refused instanceof AuthenticationServiceException;
        if (!away) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"pacta\"");
        writer.write(Problem.of(away ? Refusal.UNAVAILABLE : Refusal.NOT_LOGGED_IN), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        writer.write(Problem.of(Refusal.NOT_ALLOWED), request, response);
    }
}
