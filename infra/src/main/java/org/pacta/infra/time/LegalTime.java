package org.pacta.infra.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the product its one legal clock; recording times stay on the machine's. */
@Configuration(proxyBeanMethods = false)
class LegalTime {

    @Bean
    LegalClock legalClock() {
        return new LegalClock(Clock.system(LegalClock.PARIS));
    }

    @Bean
    CautiousClock cautiousClock(LegalClock clock) {
        return new CautiousClock(clock);
    }
}
