package org.pacta.infra.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Metrics are read from the machine itself, not through a proxy that stands on it. */
final class SameMachine implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision check(
            Supplier<Authentication> authentication, @Nullable RequestAuthorizationContext context) {
        if (context == null) return new AuthorizationDecision(false);
        var request = context.getRequest();
        var forwarded = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        return new AuthorizationDecision(!forwarded && isLoopback(request.getRemoteAddr()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
