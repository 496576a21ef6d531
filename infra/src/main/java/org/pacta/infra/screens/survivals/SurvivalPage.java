package org.pacta.infra.screens.survivals;

import java.util.List;
import java.util.UUID;

/**
 * What still binds after the end of conventions.
 *
 * @param summary the answer in one sentence
 */
public record SurvivalPage(String summary, List<Line> lines) {

    /** One clause; {@code until}: for how long, in words. */
    public record Line(
            UUID convention, String reference, String title, String clause, String duty, String since, String until) {}
}
