package org.pacta.infra.views;

import java.util.List;
import org.pacta.infra.security.Person;

/** The registers that a person's organisations keep together: one line per thing that the law wants listed. */
public interface Registers {

    /** Every deliberation put to the vote on a convention of theirs, oldest first. */
    List<DeliberationLine> deliberations(Person person);
}
