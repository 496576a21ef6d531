package org.pacta.infra.eventstore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates and the kinds of events of the domain, as found on the class path. */
@Configuration(proxyBeanMethods = false)
public class DomainBeans {

    @Bean
    DomainClasses domainClasses() {
        return DomainClasses.scan();
    }

    @Bean
    AggregateTypes aggregateTypes(DomainClasses domain) {
        return new AggregateTypes(domain.aggregates());
    }

    @Bean
    EventNames eventNames(DomainClasses domain) {
        return new EventNames(domain.events());
    }

    @Bean
    DomainJson domainJson() {
        return new DomainJson();
    }
}
