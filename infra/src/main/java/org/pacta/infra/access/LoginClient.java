package org.pacta.infra.access;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** How people log in: code flow with PKCE through a public client, so that there is no secret to keep. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class LoginClient {

    static final String ID = "pacta";

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcSettings oidc) {
        return new InMemoryClientRegistrationRepository(registration(oidc));
    }

    private static ClientRegistration registration(OidcSettings oidc) {
        var issuer = oidc.realm();
        return ClientRegistration.withRegistrationId(ID)
                .clientId(oidc.client())
                .clientName("Pacta")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "organization:*")
                .issuerUri(issuer.address())
                .authorizationUri(issuer.authorization())
                .tokenUri(issuer.token())
                .jwkSetUri(issuer.certificates())
                .userInfoUri(issuer.userInfo())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer.logout()))
                .build();
    }
}
