package org.pacta.infra.views;

import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;

/** Seals what a person writes under that person's key, and opens it for the views as long as the key exists. */
public interface SealedTexts {

    /** What is read in the place of a text whose author was erased. */
    String ERASED = "texte effacé à la demande de la personne (RGPD, art. 17)";

    SealedText seal(ActorId author, ConventionId convention, String text);

    /** Empty once the author's key was destroyed. */
    Optional<String> open(ConventionId convention, SealedText text);

    /** The text, or the mention that it was erased. */
    default String read(ConventionId convention, SealedText text) {
        return open(convention, text).orElse(ERASED);
    }
}
