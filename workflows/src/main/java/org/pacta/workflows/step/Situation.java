package org.pacta.workflows.step;

import java.time.LocalDate;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;

/**
 * Where a step is asked: on which aggregate, of whom, today, with what is known of the convention.
 *
 * @param subject text id of the aggregate the step is about
 * @param organisation the organisation that is asked
 * @param round how many times this step was asked
 * @param by who is looking or acting
 * @param today legal day, Europe/Paris
 * @param here the moment and the place, by the clock of the organisation
 */
public record Situation(
        String subject,
        Organisation organisation,
        int round,
        Actor by,
        LocalDate today,
        ConventionFacts facts,
        Here here) {}
