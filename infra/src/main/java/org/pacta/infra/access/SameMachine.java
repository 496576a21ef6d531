package org.pacta.infra.access;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Metrics are read from the machine itself, not through a proxy that stands on it. The connection counts, not what a
 * header says about it.
 */
final class SameMachine implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String TOMCAT_FORWARDED = "org.apache.tomcat.request.forwarded";

    @Override
    public AuthorizationDecision check(
            Supplier<Authentication> authentication, @Nullable RequestAuthorizationContext context) {
        return new AuthorizationDecision(context != null && direct(received(context.getRequest())));
    }

    /** As it came over the wire, before any filter rewrote who sent it. */
    private static HttpServletRequest received(HttpServletRequest request) {
        ServletRequest received = request;
        while (received instanceof ServletRequestWrapper rewritten) received = rewritten.getRequest();
        return (HttpServletRequest) received;
    }

    private static boolean direct(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null
                || request.getAttribute(TOMCAT_FORWARDED) != null;
        return !forwarded && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
