package org.pacta.infra.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;

/** Seals what a person writes under that person's key before it reaches the record, and opens it for those who may read it. */
public final class TextVault {

    private final PersonKeys keys;
    private final DestroyedKeys destroyed;

    /** What was destroyed once is destroyed again, whatever a backup brought back. */
    TextVault(PersonKeys keys, DestroyedKeys destroyed) {
        this.keys = keys;
        this.destroyed = destroyed;
        destroyed.all().forEach(keys::destroy);
    }

    public SealedText seal(ActorId author, ConventionId convention, String text) {
        try {
            var cipher = keys.findOrCreate(author).encrypt(text.getBytes(StandardCharsets.UTF_8), bound(convention));
            return new SealedText(author, Base64.getEncoder().encodeToString(cipher));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text of " + author + " cannot be sealed", e);
        }
    }

    /** Empty once the author's key is destroyed; refuses a text that was changed or stems from another convention. */
    public Optional<String> open(ConventionId convention, SealedText text) {
        return keys.find(text.author()).map(key -> open(key, convention, text));
    }

    /** What this person wrote under seal can be read by nobody any more, here and in every backup (GDPR art. 17). */
    public void erase(ActorId person) {
        destroyed.add(person);
        keys.destroy(person);
    }

    /** Everybody whose key was destroyed, by the list that no backup of a database brings back or by the keys themselves. */
    public Set<ActorId> erased() {
        return Stream.concat(destroyed.all().stream(), keys.destroyed().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isErased(ActorId person) {
        return keys.isDestroyed(person);
    }

    private static String open(Aead key, ConventionId convention, SealedText text) {
        try {
            var plain = key.decrypt(Base64.getDecoder().decode(text.cipher()), bound(convention));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text of " + text.author() + " is not one of " + convention, e);
        }
    }

    /** A sealed text opens in its own convention only. */
    private static byte[] bound(ConventionId convention) {
        return convention.toString().getBytes(StandardCharsets.UTF_8);
    }
}
