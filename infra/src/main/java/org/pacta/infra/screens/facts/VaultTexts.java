package org.pacta.infra.screens.facts;

import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.views.SealedTexts;
import org.springframework.stereotype.Component;

/** What people wrote, opened through the vault. */
@Component
record VaultTexts(SealedTexts texts) implements OpenedTexts {

    @Override
    public Optional<String> open(ConventionId convention, SealedText text) {
        return texts.open(convention, text);
    }
}
