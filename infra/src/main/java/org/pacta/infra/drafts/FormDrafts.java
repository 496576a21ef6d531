package org.pacta.infra.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;

/** Forms that people began: each person's own, for as long as the step waits. */
public interface FormDrafts {

    void keep(Person person, Place place, Map<String, List<String>> typed);

    Optional<Draft> find(Person person, Place place);

    void forget(Person person, Place place);

    /** A form: its page's address, and the convention that it is about. */
    record Place(ConventionId convention, String address) {}

    /** What was typed, and when it was kept. */
    record Draft(Map<String, List<String>> typed, Instant savedAt) {}
}
