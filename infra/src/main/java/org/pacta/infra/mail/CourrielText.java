package org.pacta.infra.mail;

import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;

/** What an e-mail of one kind says, in French; one class per kind, found by itself. */
public interface CourrielText {

    CourrielKind kind();

    Words words(CourrielId id, Envelope envelope);

    /** {@code text}: plain, lines ending in a line feed. */
    record Words(String subject, String text) {}
}
