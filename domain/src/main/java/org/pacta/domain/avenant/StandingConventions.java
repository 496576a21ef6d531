package org.pacta.domain.avenant;

import org.pacta.domain.shared.ConventionId;

/**
 * Conventions as the record tells them. From the question until its answer is acted on nobody else gets an answer about that
 * convention, so that two avenants are not submitted at once.
 */
public interface StandingConventions {

    StandingConvention of(ConventionId convention);
}
