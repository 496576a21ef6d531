package org.pacta.infra.api;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.infra.security.Directory;
import org.springframework.stereotype.Component;

/** Names of people as the directory knows them today; gone people have none. */
@Component
class PeopleJson {

    private final Directory directory;

    PeopleJson(Directory directory) {
        this.directory = directory;
    }

    @Nullable
    String nameOf(@Nullable String actor) {
        if (actor == null || actor.isBlank()) return null;
        if (actor.equals(ActorId.SYSTEM.value())) return "Pacta";
        return directory.nameOf(new ActorId(actor)).orElse(null);
    }
}
