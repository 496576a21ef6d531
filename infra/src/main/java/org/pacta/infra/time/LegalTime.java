package org.pacta.infra.time;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the product its one legal clock; recording times stay on the machine's. */
@Configuration(proxyBeanMethods = false)
class LegalTime {

    @Bean
    LegalClock legalClock() {
        return new LegalClock(Clock.system(LegalClock.PARIS));
    }

    @Bean
    CautiousClock cautiousClock(LegalClock clock, JdbcClient database) {
        return new CautiousClock(clock, () -> timeOf(database), System::nanoTime);
    }

    private static Instant timeOf(JdbcClient database) {
        return database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
