package org.pacta.infra.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault and its own database, which nothing else is wired to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysSettings.class)
public class VaultConfiguration {

    private static final int CONNECTIONS = 4;

    @Bean(defaultCandidate = false)
    HikariDataSource keysDataSource(KeysSettings settings) {
        var keys = new HikariDataSource();
        keys.setPoolName("keys");
        keys.setJdbcUrl(settings.url());
        keys.setUsername(settings.user());
        keys.setPassword(settings.password());
        keys.setMaximumPoolSize(CONNECTIONS);
        keys.setMinimumIdle(1);
        return keys;
    }

    /** {@code file}: the master key's, {@code destroyed}: the list of destroyed keys, if kept elsewhere than in the application's folder. */
    @Bean
    TextVault textVault(
            @Qualifier("keysDataSource") DataSource keys,
            @Value("${pacta.home:.pacta}") Path home,
            @Value("${PACTA_MASTER_KEY_FILE:}") String file,
            @Value("${PACTA_DESTROYED_KEYS_FILE:}") String destroyed)
            throws IOException, GeneralSecurityException {
        Flyway.configure()
                .dataSource(keys)
                .locations("classpath:db/keys")
                .load()
                .migrate();
        var master = new MasterKey(file.isBlank() ? home.resolve("keys/master.json") : Path.of(file));
        var list = new DestroyedKeys(destroyed.isBlank() ? home.resolve("keys/destroyed.txt") : Path.of(destroyed));
        return new TextVault(new PersonKeys(JdbcClient.create(keys), master.load()), list);
    }
}
