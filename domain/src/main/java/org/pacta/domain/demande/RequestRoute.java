package org.pacta.domain.demande;

import org.jspecify.annotations.Nullable;

/**
 * Whom a request goes to, as the clauses of the convention and the decisions on its blanks say.
 *
 * @param lateAnswer the days that the contract gives the processor, if it does
 */
public record RequestRoute(RequestRoles roles, @Nullable LateAnswer lateAnswer) {}
