package org.pacta.domain.legalite;

import java.time.LocalDate;

/** What is sent to the préfecture: the act's identifier, its matière (two levels, {@code 8.4}) and the day of sending, Europe/Paris. */
public record Transmission(ActeIdentifier acte, String matiere, LocalDate transmittedOn) {}
