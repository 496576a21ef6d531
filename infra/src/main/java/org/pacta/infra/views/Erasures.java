package org.pacta.infra.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pacta.infra.security.Person;

/** Requests to erase somebody: each person sees their own, the data protection officer those of the organisation. */
public interface Erasures {

    /** Of the organisations in which this person is the officer: those to be answered first, the most urgent of them first. */
    List<ErasureRow> answeredBy(Person officer);

    /** The latest first. */
    List<ErasureRow> about(Person person);

    /** The latest request of that key, if it is this person's own or theirs to answer. */
    Optional<ErasureRow> find(Person person, UUID key);

    /** How many of them wait for this person's answer. */
    long waiting(Person officer);
}
