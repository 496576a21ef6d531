package org.pacta.infra.directory;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.pacta.infra.assemblies.Organisations;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.ErasedPersons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the directory with the service account that may read it; nothing is asked before the first name is needed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryAccess {

    private static final String ISSUER = "${pacta.oidc.issuer:http://localhost:8180/realms/pacta}";
    private static final int CONNECTIONS = 8;
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    @Bean(destroyMethod = "close")
    Keycloak keycloak(
            DirectorySettings account,
            @Value("${pacta.keycloak.url:http://localhost:8180}") String server,
            @Value(ISSUER) String issuer) {
        var http = new ResteasyClientBuilderImpl()
                .connectionPoolSize(CONNECTIONS)
                .connectTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(READ.toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(server)
                .realm(realm(issuer))
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(account.clientId())
                .clientSecret(account.clientSecret())
                .resteasyClient(http)
                .build();
    }

    @Bean
    Directory directory(
            Keycloak keycloak, Organisations organisations, ErasedPersons erased, @Value(ISSUER) String issuer) {
        var asked = new KeycloakDirectory(
                new KeycloakRealm(keycloak.realm(realm(issuer))), new Outage(System::nanoTime), organisations.names());
        return new WithoutErased(asked, erased);
    }

    /** The last part of the issuer's address. */
    private static String realm(String issuer) {
        return issuer.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }
}
