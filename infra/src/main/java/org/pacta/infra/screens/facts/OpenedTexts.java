package org.pacta.infra.screens.facts;

import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;

/** Opens what a person wrote, for those who may see the convention; empty once its author's key is destroyed. */
@FunctionalInterface
public interface OpenedTexts {

    Optional<String> open(ConventionId convention, SealedText text);
}
