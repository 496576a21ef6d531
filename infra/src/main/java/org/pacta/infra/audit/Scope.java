package org.pacta.infra.audit;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.ConventionId;

/** What a verification covers: everything, or the conventions one may see. */
record Scope(boolean everything, Set<UUID> conventions) {

    static Scope all() {
        return new Scope(true, Set.of());
    }

    static Scope of(Set<ConventionId> conventions) {
        return new Scope(false, conventions.stream().map(ConventionId::value).collect(Collectors.toSet()));
    }

    boolean covers(UUID convention) {
        return everything || conventions.contains(convention);
    }

    /** As a parameter of {@link #condition}. */
    String array() {
        return conventions.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    String condition() {
        return everything ? "CAST(? AS uuid[]) = '{}'" : "convention = ANY(CAST(? AS uuid[]))";
    }
}
