package org.pacta.infra.erasure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.audit.AuditConfiguration;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.vault.TextVault;
import org.pacta.infra.vault.VaultConfiguration;
import org.pacta.infra.views.SealedTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The desk with the real vault, its key database and whoever carries erasures out. */
final class ErasureApp {

    private ErasureApp() {}

    static DeskApp on(String record, String keys, Path home) {
        Map<String, Object> where = new HashMap<>(DeskApp.on(record));
        where.put("pacta.home", home.toString());
        where.put("pacta.keys.url", keys);
        where.put("pacta.keys.user", TestPostgres.OWNER);
        return new DeskApp(where, Sealing.class, VaultConfiguration.class, AuditConfiguration.class);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.pacta.infra.erasure", "org.pacta.infra.drafts"})
    static class Sealing {

        @Bean
        @Primary
        SealedTexts inVault(TextVault vault) {
            return new SealedTexts() {
                @Override
                public SealedText seal(ActorId author, ConventionId convention, String text) {
                    return vault.seal(author, convention, text);
                }

                @Override
                public Optional<String> open(ConventionId convention, SealedText text) {
                    return vault.open(convention, text);
                }
            };
        }
    }
}
