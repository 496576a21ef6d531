package org.pacta.infra.desk;

/** Which set of process models a convention drafted now will follow to its end. */
@FunctionalInterface
public interface Editions {

    String current();
}
