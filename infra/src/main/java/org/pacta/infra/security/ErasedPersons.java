package org.pacta.infra.security;

import org.pacta.domain.shared.ActorId;

/** Who was erased (GDPR art. 17): no name of theirs is shown any more, whatever the directory still tells. */
@FunctionalInterface
public interface ErasedPersons {

    /** What is read in the place of the name. */
    String NAME = "personne effacée";

    boolean include(ActorId person);
}
