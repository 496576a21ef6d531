package org.pacta.infra.lives;

import java.time.Instant;
import java.time.LocalDate;

/** Where the one clock of all conventions stands. */
record Day(Instant now, LocalDate date) {}
