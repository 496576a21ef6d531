package org.pacta.infra.registers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;

/** Reads registers for a person: lines of conventions that an organisation of theirs is party to, oldest first. */
public interface RegisterLines {

    List<Register> all();

    Optional<Register> named(String name);

    List<RegisterLine> of(Person person, Register register);

    List<RegisterLine> of(Person person, Register register, ConventionId convention);

    /** Thing → what it is called, for those of these things that a register names and this person may read. */
    Map<String, String> names(Person person, Collection<String> things);
}
