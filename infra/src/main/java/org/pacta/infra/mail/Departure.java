package org.pacta.infra.mail;

import java.time.Instant;
import java.util.Optional;
import org.pacta.domain.courriel.CourrielId;

/**
 * One e-mail that is due.
 *
 * @param attempt which try this is, from 1
 * @param leftAt when a server took it over, if only the record of that is missing
 */
record Departure(CourrielId id, int attempt, Optional<Instant> leftAt) {}
