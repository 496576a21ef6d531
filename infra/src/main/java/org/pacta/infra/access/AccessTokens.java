package org.pacta.infra.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * How the API reads access tokens. The keys are fetched with the first token; while the identity provider is away those
 * already known go on being trusted for some hours, so that its restart does not cut the scripts.
 */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

    private static final int TIMEOUT = (int) Duration.ofSeconds(3).toMillis();
    private static final int LARGEST = 256 * 1024;
    private static final long OUTAGE = Duration.ofHours(4).toMillis();

    @Bean
    JwtDecoder accessTokenDecoder(OidcSettings oidc) throws MalformedURLException {
        var decoder = decoder(keysAt(oidc.realm().certificates()));
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                List.of(JwtValidators.createDefaultWithIssuer(oidc.realm().address()), new IntendedForApi(oidc))));
        return decoder;
    }

    static NimbusJwtDecoder decoder(JWKSource<SecurityContext> keys) {
        var processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the decoder's own validators do it
        return new NimbusJwtDecoder(processor);
    }

    private static JWKSource<SecurityContext> keysAt(String address) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST);
        return JWKSourceBuilder.create(URI.create(address).toURL(), retriever)
                .retrying(true)
                .outageTolerant(OUTAGE)
                .build();
    }
}
