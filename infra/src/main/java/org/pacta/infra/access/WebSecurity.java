package org.pacta.infra.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The screens' door: people log in at the identity provider, and every form carries the token that proves it is ours. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] PUBLIC = {
        "/",
        "/webjars/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/fonts/**",
        "/favicon.ico",
        "/error",
        "/agenda/*",
        "/checkpoints",
        "/checkpoints/*",
        "/actuator/health",
        "/actuator/health/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    @Bean
    @Order(2)
    SecurityFilterChain webChain(HttpSecurity http, OidcSettings oidc, ClientRegistrationRepository clients)
            throws Exception {
        return http.authorizeHttpRequests(WebSecurity::doors)
                .oauth2Login(login -> login.loginPage(RestartLogin.LOGIN)
                        .authorizedClientRepository(new ForgottenTokens())
                        .defaultSuccessUrl("/")
                        .failureUrl("/?connexion=refusee"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new RestartLogin()))
                .logout(logout -> logout.logoutSuccessHandler(loggedOut(clients)))
                .headers(headers -> headers(headers, oidc))
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(new SameMachine())
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .authenticated();
    }

    /** Logging out here logs out there too, and comes back. */
    private static OidcClientInitiatedLogoutSuccessHandler loggedOut(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, OidcSettings oidc) {
        headers.addHeaderWriter(new ContentPolicy(oidc.realm().origin()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }
}
