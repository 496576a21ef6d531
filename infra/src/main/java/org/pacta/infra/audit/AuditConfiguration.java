package org.pacta.infra.audit;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a verification takes: the record and the lists of heads. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

    private static final int ROWS_AT_ONCE = 1000;

    @Bean
    ChainHeads chainHeads(JdbcClient record) {
        return new ChainHeads(record);
    }

    @Bean
    HeadExports headExports(@Value("${pacta.home:.pacta}") Path home) {
        return new HeadExports(home.resolve("audit"));
    }

    /** {@code elsewhere}: the folder of the checkpoints if it is on another volume, as it should be. */
    @Bean
    CheckpointFolder checkpointFolder(
            @Value("${pacta.home:.pacta}") Path home, @Value("${PACTA_CHECKPOINTS:}") String elsewhere) {
        return new CheckpointFolder(elsewhere.isBlank() ? home.resolve("reperes") : Path.of(elsewhere));
    }

    @Bean
    KeptHeads keptHeads(ChainHeads heads, HeadExports exports, CheckpointFolder checkpoints) {
        return new KeptHeads(heads, exports, checkpoints);
    }

    @Bean
    ChainVerifier chainVerifier(DataSource record, KeptHeads kept, PlatformTransactionManager transactions) {
        var cursor = new JdbcTemplate(record);
        cursor.setFetchSize(ROWS_AT_ONCE);
        var oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        return new ChainVerifier(JdbcClient.create(cursor), kept, oneMoment);
    }
}
