package org.pacta.infra.vault;

import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.views.SealedTexts;
import org.springframework.stereotype.Component;

/** Gives the views and the desk the vault under the one face they need of it. */
@Component
record SealedTextsInVault(TextVault vault) implements SealedTexts {

    @Override
    public SealedText seal(ActorId author, ConventionId convention, String text) {
        return vault.seal(author, convention, text);
    }

    @Override
    public Optional<String> open(ConventionId convention, SealedText text) {
        return vault.open(convention, text);
    }
}
