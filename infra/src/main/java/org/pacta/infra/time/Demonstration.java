package org.pacta.infra.time;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** A clock that can be moved, only where the installation was started as a demonstration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("pacta.demo-clock")
class Demonstration {

    @Bean
    DemoClock demoClock(
            LegalClock clock,
            JdbcClient jdbc,
            @Value("${pacta.demo-clock}") String first,
            @Value("${pacta.zeebe.management:}") String management) {
        Optional<EngineClock> engine =
                management.isBlank() ? Optional.empty() : Optional.of(new EngineClock(RestClient.create(management)));
        return new DemoClock(clock, new DemoOffset(jdbc), engine, first);
    }
}
