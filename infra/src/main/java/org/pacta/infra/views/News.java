package org.pacta.infra.views;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;

/** What others have recorded of a convention since a person last opened its file. */
public interface News {

    /** {@code matters}: what it is about; {@code never}: whether the file was never opened. */
    record Since(int facts, Set<String> matters, boolean never) {}

    /** Conventions without news are left out. */
    Map<ConventionId, Since> of(Person person, Collection<ConventionId> conventions);

    /** This person has the file open: what is recorded up to now is no news any more. */
    void seen(Person person, ConventionId convention);
}
