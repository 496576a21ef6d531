package org.pacta.domain.convention;

import org.pacta.domain.shared.Organisation;

/** An organisation bound by the convention, in the role its template names ({@code ville}, {@code partenaire}…). */
public record Party(String role, Organisation organisation) {}
