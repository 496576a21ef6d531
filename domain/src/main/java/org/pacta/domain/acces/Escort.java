package org.pacta.domain.acces;

import org.pacta.domain.shared.SealedText;

/** Who goes along with those who enter, and why that person may. */
public record Escort(EscortRole role, SealedText name) {}
