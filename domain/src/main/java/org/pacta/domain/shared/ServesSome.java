package org.pacta.domain.shared;

import java.util.Set;

/** A fact of a kind that many clauses share: of the obligations that its kind may fulfil, it fulfils those of its own clause. */
public interface ServesSome extends DomainEvent {

    Set<String> obligations();
}
