package org.pacta.workflows.step;

import java.util.Optional;

/** A step that nobody was asked for: done of one's own motion, where it is open. */
public interface Act extends Step {

    /** Why it is closed to this person now, in French; empty where it is open. */
    Optional<String> closedBecause(Situation situation);
}
