package org.pacta.domain.acces;

import org.pacta.domain.shared.Organisation;

/** Whose premises are entered, and for whom. */
public record AccessTerms(Organisation host, Organisation guest) {}
