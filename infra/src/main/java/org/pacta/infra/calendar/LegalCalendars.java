package org.pacta.infra.calendar;

import org.pacta.domain.deadline.LegalCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the domain its calendar of public holidays. */
@Configuration(proxyBeanMethods = false)
class LegalCalendars {

    @Bean
    LegalCalendar legalCalendar() {
        return new JollydayCalendar();
    }
}
