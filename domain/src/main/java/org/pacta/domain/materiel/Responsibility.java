package org.pacta.domain.materiel;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;

/**
 * Which party bears what of one good in the annexes (MET-13).
 *
 * @param liable answers for it technically, financially and legally
 * @param energy pays its energy; none where it draws none
 * @param works installs it, connects it and sees to it
 */
public record Responsibility(Organisation liable, @Nullable Organisation energy, Organisation works) {}
