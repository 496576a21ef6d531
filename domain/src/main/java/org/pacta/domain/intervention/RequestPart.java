package org.pacta.domain.intervention;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a clause may ask a request for an intervention to say, by the name that the clause gives it. */
public enum RequestPart {
    DELAYS("delais", "les délais", InterventionRequest::delays),
    CONDITIONS("conditions", "les conditions", InterventionRequest::conditions),
    MEANS("modalites", "les moyens techniques", InterventionRequest::means),
    SCHEDULE("calendrier", "le calendrier", InterventionRequest::schedule),
    SAFETY("securite", "la sécurité", InterventionRequest::safety),
    OPERATORS("tiers", "les opérateurs tiers", InterventionRequest::operators);

    private final String code;
    private final String label;
    private final Function<InterventionRequest, @Nullable Object> part;

    RequestPart(String code, String label, Function<InterventionRequest, @Nullable Object> part) {
        this.code = code;
        this.label = label;
        this.part = part;
    }

    public String label() {
        return label;
    }

    boolean isMissing(InterventionRequest request) {
        return part.apply(request) == null;
    }

    /** A part that nobody knows would make every request incomplete. */
    static Set<RequestPart> named(Set<String> names) {
        return names.stream().map(RequestPart::named).collect(Collectors.toUnmodifiableSet());
    }

    private static RequestPart named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.code.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a part of a request, found " + name));
    }
}
