package org.pacta.infra.desk;

import org.pacta.workflows.engine.Models;
import org.pacta.workflows.step.Steps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every process model, human step and act of the product, for whoever follows, asks or shows them. */
@Configuration(proxyBeanMethods = false)
class StepBeans {

    @Bean
    @ConditionalOnMissingBean
    Steps steps() {
        return new Steps();
    }

    @Bean
    @ConditionalOnMissingBean
    Models models() {
        return Models.ofThisRelease();
    }
}
