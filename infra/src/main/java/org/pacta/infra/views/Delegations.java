package org.pacta.infra.views;

import java.util.List;
import org.pacta.infra.security.Person;

/** The delegations that a person gave or received; nobody else's. */
public interface Delegations {

    /** The latest first. */
    List<DelegationRow> given(Person person);

    /** The latest first. */
    List<DelegationRow> received(Person person);
}
