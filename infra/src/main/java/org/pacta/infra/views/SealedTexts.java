package org.pacta.infra.views;

import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;

/** Seals what a person writes under that person's key, and opens it for the views as long as the key exists. */
public interface SealedTexts {

    SealedText seal(ActorId author, ConventionId convention, String text);

    /** Empty once the author's key was destroyed. */
    Optional<String> open(ConventionId convention, SealedText text);
}
