package org.pacta.infra.scenario;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way of a meeting through its model, on an engine with nobody else on it. */
@DisplayName("On a real engine, a meeting of a committee")
class CommitteeOnEngineIT extends OnEngine {

    final String uuid = UUID.randomUUID().toString();
    final String meeting = "committee/" + uuid + "/" + uuid;

    @Test
    void has_its_minutes_corrected_once_and_then_validated_and_published() {
        engine.start("committee-convened", meeting, convened(true));
        engine.does("open record-committee suresnes 1");
        engine.tell("committee-held", meeting);
        engine.does("close record-committee suresnes 1", "open draft-minutes suresnes 1");
        engine.tell("minutes-drafted", meeting + "#1");
        engine.does("close draft-minutes suresnes 1", "open validate-minutes xxii 1");
        engine.tell("minutes-returned", meeting + "#1");
        engine.does("close validate-minutes xxii 1", "open draft-minutes suresnes 2");
        engine.tell("minutes-drafted", meeting + "#2");
        engine.does("close draft-minutes suresnes 2", "open validate-minutes xxii 2");
        engine.tell("minutes-validated", meeting + "#2");
        engine.does("close validate-minutes xxii 2", "open publish-minutes suresnes 1");
        engine.tell("minutes-published", meeting + "#2");
        engine.does("close publish-minutes suresnes 1");
    }

    @Test
    void has_its_minutes_published_at_once_where_the_text_wants_no_validation() {
        engine.start("committee-convened", meeting, convened(false));
        engine.does("open record-committee suresnes 1");
        engine.tell("committee-held", meeting);
        engine.does("close record-committee suresnes 1", "open draft-minutes suresnes 1");
        engine.tell("minutes-drafted", meeting + "#1");
        engine.does("close draft-minutes suresnes 1", "open publish-minutes suresnes 1");
        engine.tell("minutes-published", meeting + "#1");
        engine.does("close publish-minutes suresnes 1");
    }

    @Test
    void that_is_cancelled_leaves_nothing_open() {
        engine.start("committee-convened", meeting, convened(true));
        engine.does("open record-committee suresnes 1");
        engine.tell("committee-cancelled", meeting);
        engine.does("close-all [suresnes, xxii] 1");
    }

    private Map<String, Object> convened(boolean validation) {
        return Map.of("subject", meeting, "organisation", "suresnes", "validator", "xxii", "validation", validation);
    }
}
