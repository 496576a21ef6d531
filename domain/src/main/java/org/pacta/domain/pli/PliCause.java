package org.pacta.domain.pli;

import org.pacta.domain.shared.Organisation;

/**
 * What a letter serves.
 *
 * @param subject text id of the procedure
 * @param nature which of its letters
 * @param sender whose letter, where each party writes one
 */
public record PliCause(String subject, PliNature nature, Organisation sender) {}
