package org.pacta.domain.courriel;

import java.util.Set;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;

/**
 * What an e-mail is about and to whom it goes. It names desks, never a person and never an address: those are looked up when
 * the mail leaves.
 *
 * @param cause text id of the matter that asked for it
 * @param desk which service of {@code to}: {@code dpo}, {@code si}…
 * @param attachments fingerprints of documents kept with the convention
 */
public record Envelope(
        String cause, CourrielKind kind, Organisation from, Organisation to, String desk, Set<Sha256> attachments) {

    public Envelope {
        attachments = Set.copyOf(attachments);
    }
}
