package org.pacta.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;

/** What a command recorded, to look at one part of it. */
public final class Facts {

    private Facts() {}

    /** The only fact of this kind among those recorded. */
    public static <T> T only(Class<T> kind, ResultValidator<?> result) {
        var recorded = new ArrayList<>();
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(predicate((List<?> all) -> recorded.addAll(all))));
        assertThat(recorded).filteredOn(kind::isInstance).hasSize(1);
        return recorded.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
