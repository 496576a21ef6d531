package org.pacta.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.infra.drafts.FormDrafts;
import org.pacta.infra.security.Person;

/** Drafts in memory. */
final class PreviewDrafts implements FormDrafts {

    private record Key(Person person, Place place) {}

    private final Map<Key, Draft> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(Person person, Place place, Map<String, List<String>> typed) {
        kept.put(new Key(person, place), new Draft(typed, PreviewWorld.NOW));
    }

    @Override
    public Optional<Draft> find(Person person, Place place) {
        return Optional.ofNullable(kept.get(new Key(person, place)));
    }

    @Override
    public void forget(Person person, Place place) {
        kept.remove(new Key(person, place));
    }
}
