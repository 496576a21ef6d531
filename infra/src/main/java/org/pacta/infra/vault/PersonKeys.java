package org.pacta.infra.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.effacement.ErasureRule;
import org.pacta.domain.shared.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One key per person, wrapped by the master key, in a database of their own; known here for a short while only. */
final class PersonKeys {

    private static final String READ = "SELECT wrapped FROM person_key WHERE actor = ? AND wrapped IS NOT NULL";
    private static final String ADD = "INSERT INTO person_key (actor, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String DESTROY = """
            INSERT INTO person_key (actor, wrapped, destroyed_at) VALUES (?, NULL, now())
            ON CONFLICT (actor) DO UPDATE SET wrapped = NULL, destroyed_at = coalesce(person_key.destroyed_at, now())""";
    private static final String DESTROYED = "SELECT actor FROM person_key WHERE wrapped IS NULL";
    private static final int KNOWN = 1_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final JdbcClient keys;
    private final Aead master;
    private final Cache<ActorId, Aead> known =
            Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(KNOWN_FOR).build();

    private final LoadingCache<String, Set<ActorId>> gone =
            Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).build(all -> readDestroyed());

    PersonKeys(JdbcClient keys, Aead master) {
        this.keys = keys;
        this.master = master;
    }

    /** Empty once the key is destroyed. */
    Optional<Aead> find(ActorId person) {
        return Optional.ofNullable(known.get(person, this::read));
    }

    /** Refuses a person whose key was destroyed: nothing more can be written under their name. */
    Aead findOrCreate(ActorId person) {
        return find(person).orElseGet(() -> {
            create(person);
            return ErasureRule.NOTHING_MORE_IS_WRITTEN.present(find(person).orElse(null));
        });
    }

    /** Of somebody who never had one too: none will be made. */
    void destroy(ActorId person) {
        keys.sql(DESTROY).param(person.value()).update();
        known.invalidate(person);
        gone.invalidateAll();
    }

    /** Known here for a short while only, as keys are. */
    boolean isDestroyed(ActorId person) {
        return destroyed().contains(person);
    }

    Set<ActorId> destroyed() {
        return gone.get(DESTROYED);
    }

    private Set<ActorId> readDestroyed() {
        return keys.sql(DESTROYED).query(String.class).list().stream()
                .map(ActorId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Aead read(ActorId person) {
        return keys.sql(READ)
                .param(person.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(person, wrapped))
                .orElse(null);
    }

    /** If two create it at the same time, the first key stands. */
    private void create(ActorId person) {
        try {
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    Keysets.create(), master, owner(person), Keysets.TINK);
            keys.sql(ADD).params(person.value(), wrapped).update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made for " + person, e);
        }
    }

    private Aead unwrap(ActorId person, byte[] wrapped) {
        try {
            return Keysets.cipher(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, owner(person), Keysets.TINK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of " + person + " does not open with this master key", e);
        }
    }

    /** Binds a wrapped key to its person. */
    private static byte[] owner(ActorId person) {
        return person.value().getBytes(StandardCharsets.UTF_8);
    }
}
