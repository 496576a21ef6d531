package org.pacta.infra.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and where it may send: only here, nothing inline, never inside somebody else's frame. Forms may
 * end at the identity provider, where logging out leads. The API's reference pages style themselves in place.
 */
record ContentPolicy(String identityProvider) implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var reference = request.getServletPath().startsWith("/swagger-ui/");
        response.setHeader(HEADER, policy(reference ? "'self' 'unsafe-inline'" : "'self'"));
    }

    private String policy(String styles) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src " + styles,
                "img-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self' " + identityProvider,
                "frame-ancestors 'none'");
    }
}
