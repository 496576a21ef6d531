package org.pacta.infra.calendar;

import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the domain its calendar of public holidays, and that of each organisation. */
@Configuration(proxyBeanMethods = false)
class LegalCalendars {

    @Bean
    LegalCalendar legalCalendar() {
        return new JollydayCalendar();
    }

    @Bean
    LocalCalendars localCalendars(LegalCalendar holidays, Places places) {
        return new LocalCalendars(holidays, places);
    }
}
