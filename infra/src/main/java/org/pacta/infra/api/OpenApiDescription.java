package org.pacta.infra.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the published description says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String TOKEN = "jeton";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Pacta")
                        .version("1")
                        .description("""
                                Conventions de partenariat des collectivités publiques, du projet à l’entrée en vigueur.

                                Les refus sont des application/problem+json : code stable, source de la règle, phrase en français. \
                                Les actes acceptent Idempotency-Key (255 caractères, 30 jours) et If-Match avec l’ETag lu. \
                                Les listes sont {items, next}. Ce qui n’est pas visible répond 404. La suite d’un acte \
                                paraît dans les secondes qui suivent : relire waitingFor.""")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
