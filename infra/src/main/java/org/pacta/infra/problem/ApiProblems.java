package org.pacta.infra.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Every failure below {@code /api} as a problem, also where no controller was found: that is why this is chosen by
 * address, as an advice could not. Screens keep their own pages.
 */
@Component
final class ApiProblems implements HandlerExceptionResolver, Ordered {

    private final Problems problems;
    private final ProblemWriter writer;

    ApiProblems(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    /** Before the framework's own resolvers, whose first has order 0. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!ApiPaths.isApi(request.getRequestURI(), request.getContextPath()) || isForSecurity(thrown)) return null;
        if (!DisconnectedClientHelper.isClientDisconnectedException(thrown)) answer(request, response, thrown);
        return new ModelAndView();
    }

    /** Not logged in, or not allowed: the security filters answer these. */
    private static boolean isForSecurity(Exception thrown) {
        return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) {
        if (thrown instanceof ErrorResponse known)
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            writer.write(problems.of(thrown), request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
