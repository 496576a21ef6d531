package org.pacta.preview;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.News;

/** Three facts of two matters on Suresnes, until the file is opened. */
record PreviewNews(PreviewWorld world, Set<ActorId> readers) implements News {

    PreviewNews(PreviewWorld world) {
        this(world, ConcurrentHashMap.newKeySet());
    }

    @Override
    public Map<ConventionId, Since> of(Person person, Collection<ConventionId> conventions) {
        return readers.contains(person.id()) || !conventions.contains(world.suresnes)
                ? Map.of()
                : Map.of(world.suresnes, new Since(3, Set.of("commentaire", "deliberation"), false));
    }

    @Override
    public void seen(Person person, ConventionId convention) {
        if (convention.equals(world.suresnes)) readers.add(person.id());
    }
}
