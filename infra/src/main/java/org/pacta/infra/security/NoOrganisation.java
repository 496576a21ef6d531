package org.pacta.infra.security;

/** Somebody known to the directory whom no organisation of the installation counts among its people. */
public final class NoOrganisation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoOrganisation(Person person) {
        super(person.id() + " belongs to no organisation");
    }
}
