package org.pacta.infra.letters;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pacta.infra.security.Person;

/** Letters as they would read if they were signed now, for the one who is about to; nothing is recorded. */
public interface LetterProjects {

    Set<String> STEPS = Set.of("authorise-algorithm");

    /** Whether a step ends in a letter that somebody signs. */
    static boolean endIn(String action) {
        return STEPS.contains(action);
    }

    /** Refused as the signature itself would be; a decision that leads to no letter has none to show. */
    byte[] draw(Person person, UUID task, Map<String, Object> body);
}
