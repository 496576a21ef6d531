package org.pacta.infra.views;

import java.util.List;
import org.pacta.domain.shared.Actor;
import org.pacta.infra.security.Person;

/** In whose names a person may act today. */
public interface Mandates {

    /** This person with the roles that somebody entrusted to them and still holds, one per delegation that runs. */
    List<Actor> received(Person person);

    /** This person with what they entrusted to others meanwhile: what is waiting for those. */
    List<Actor> given(Person person);
}
