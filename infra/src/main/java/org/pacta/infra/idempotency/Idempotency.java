package org.pacta.infra.idempotency;

import org.pacta.infra.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter behind the API's door only, not before every page. */
@Configuration(proxyBeanMethods = false)
class Idempotency {

    @Bean
    IdempotencyFilter idempotencyFilter(FirstResults results, ProblemWriter writer) {
        return new IdempotencyFilter(results, writer);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyBehindTheDoorOnly(IdempotencyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
