package org.pacta.domain.delegation;

import java.time.LocalDate;

/** From which day to which, both included, by the legal calendar of the product. */
public record DelegationTerm(LocalDate first, LocalDate last) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
