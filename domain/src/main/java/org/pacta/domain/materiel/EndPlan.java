package org.pacta.domain.materiel;

import java.time.LocalDate;
import org.pacta.domain.shared.SealedText;

/**
 * What the parties write down of a good when sharing ends: it goes or stays, why, how and when (MET-24).
 *
 * @param terms why and how
 * @param on day by which it goes, or from which it stays for good
 */
public record EndPlan(SealedText terms, LocalDate on) {}
