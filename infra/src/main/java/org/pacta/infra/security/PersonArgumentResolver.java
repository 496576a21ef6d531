package org.pacta.infra.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Person} who asks, the same whether they came by the browser or with a token. */
final class PersonArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Person.class);
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = person(SecurityContextHolder.getContext().getAuthentication());
        if (person.organisations().isEmpty()) throw new NoOrganisation(person);
        return person;
    }

    static Person person(@Nullable Authentication authentication) {
        var principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof Jwt token) return PersonClaims.person(token.getClaims());
        if (principal instanceof OAuth2User user) return PersonClaims.person(user.getAttributes());
        throw new InsufficientAuthenticationException("Nobody is logged in");
    }
}
