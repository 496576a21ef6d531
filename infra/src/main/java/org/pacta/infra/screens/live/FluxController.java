package org.pacta.infra.screens.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of news that an open page listens to. */
@RestController
public class FluxController {

    private final Changes changes;
    private final Conventions conventions;

    public FluxController(Changes changes, Conventions conventions) {
        this.changes = changes;
        this.conventions = conventions;
    }

    @GetMapping(path = "/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public SseEmitter flux(Person person) {
        return changes.listen(person.id(), visible(person));
    }

    /** Parties never leave a convention, so what was seen once stays seen. */
    private Predicate<ConventionId> visible(Person person) {
        Set<ConventionId> seen = ConcurrentHashMap.newKeySet();
        return convention -> seen.contains(convention)
                || (conventions.find(person, convention).isPresent() && seen.add(convention));
    }
}
