package org.pacta.infra.vault;

import org.pacta.domain.shared.ActorId;
import org.pacta.infra.security.ErasedPersons;
import org.springframework.stereotype.Component;

/** Whoever has no key any more is erased. */
@Component
record ErasedInVault(TextVault vault) implements ErasedPersons {

    @Override
    public boolean include(ActorId person) {
        return vault.isErased(person);
    }
}
