package org.pacta.infra.scenario;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way of a further processor and of a person's request through their models, on an engine with nobody else on it. */
@DisplayName("On a real engine, a processor's duties:")
class RequestsOnEngineIT extends OnEngine {

    final String uuid = UUID.randomUUID().toString();
    final String notice = "soustraitance/" + uuid + "/" + uuid;
    final String request = "demande/" + uuid + "/" + uuid;

    @Test
    void a_further_processor_is_accepted() {
        announced();
        engine.tell("subprocessor-accepted", notice);
        engine.does("close answer-subprocessor suresnes 1");
    }

    @Test
    void a_further_processor_is_objected_to() {
        announced();
        engine.tell("subprocessor-objected", notice);
        engine.does("close answer-subprocessor suresnes 1");
    }

    @Test
    void a_further_processor_is_withdrawn() {
        announced();
        engine.tell("subprocessor-withdrawn", notice);
        engine.does("close-all [suresnes] 1");
    }

    @Test
    void a_request_to_the_controller_alone_is_answered() {
        engine.start("request-received", request, received("suresnes", false, false, false));
        engine.does("open answer-request suresnes 1");
        engine.tell("request-answered", request + "#1");
        engine.does("close answer-request suresnes 1", "close provide-elements suresnes 1");
    }

    @Test
    void a_request_is_forwarded_its_images_decided_on_and_it_is_refused() {
        engine.start("request-received", request, received("xxii", true, true, true));
        engine.does("open forward-request xxii 1");
        engine.tell("request-forwarded", request);
        engine.does("close forward-request xxii 1", "open decide-on-images suresnes 1");
        engine.tell("images-decided", request);
        engine.does(
                "close decide-on-images suresnes 1", "open answer-request suresnes 1", "open provide-elements xxii 1");
        engine.tell("request-refused", request + "#1");
        engine.does("close answer-request suresnes 1", "close provide-elements xxii 1");
    }

    @Test
    void a_request_that_is_extended_is_asked_for_again_also_when_all_is_told_at_once() {
        engine.start("request-received", request, received("xxii", false, false, true));
        engine.tell("request-extended", request + "#1", Map.of("elementsAwaited", false));
        engine.tell("request-answered", request + "#2");
        engine.does(
                "open answer-request suresnes 1",
                "open provide-elements xxii 1",
                "close answer-request suresnes 1",
                "close provide-elements xxii 1",
                "open answer-request suresnes 2",
                "close answer-request suresnes 2",
                "close provide-elements xxii 2");
    }

    @Test
    void a_request_that_is_withdrawn_asks_nobody_any_more() {
        engine.start("request-received", request, received("xxii", true, false, true));
        engine.does("open forward-request xxii 1");
        engine.tell("request-withdrawn", request);
        engine.does("close-all [suresnes, xxii] 1");
    }

    private void announced() {
        engine.start("subprocessor-notified", notice, Map.of("subject", notice, "organisation", "suresnes"));
        engine.does("open answer-subprocessor suresnes 1");
    }

    private Map<String, Object> received(String processor, boolean toForward, boolean images, boolean elements) {
        return Map.of(
                "subject",
                request,
                "organisation",
                "suresnes",
                "processor",
                processor,
                "toForward",
                toForward,
                "imagesAtRisk",
                images,
                "elementsAwaited",
                elements);
    }
}
