package org.pacta.infra.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;

/**
 * Sends somebody who is not logged in to do so and back. A fragment asked for by a page whose session has ended makes
 * the browser load the whole page again; a stream of events just ends.
 */
final class RestartLogin implements AuthenticationEntryPoint {

    static final String LOGIN = "/oauth2/authorization/" + LoginClient.ID;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notLoggedIn)
            throws IOException {
        if (isFragment(request)) response.setHeader("HX-Refresh", "true");
        if (isFragment(request) || isStream(request)) response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        else new DefaultRedirectStrategy().sendRedirect(request, response, LOGIN);
    }

    static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static boolean isStream(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/event-stream");
    }
}
