package org.pacta.infra.registers;

/**
 * A file that people take away.
 *
 * @param address under that of its convention
 * @param label what it is, in French
 */
public record FileLink(String address, String label) {}
