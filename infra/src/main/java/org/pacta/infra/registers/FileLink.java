package org.pacta.infra.registers;

/**
 * A file that people take away.
 *
 * @param address where it is, in the application
 * @param label what it is, in French
 */
public record FileLink(String address, String label) {}
