package org.pacta.infra.screens.live;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@DisplayName("An open page")
class ChangesTest {

    static final ActorId ANNE = new ActorId("anne");
    static final ConventionId OURS = new ConventionId(UUID.randomUUID());
    static final ConventionId THEIRS = new ConventionId(UUID.randomUUID());

    final Changes changes = new Changes();
    final List<MockHttpServletResponse> open = new ArrayList<>();

    @BeforeEach
    void start() {
        changes.start();
    }

    @AfterEach
    void stop() {
        changes.stop();
    }

    @Test
    void hears_once_of_many_changes_to_a_convention_it_may_see_and_never_of_another() throws Exception {
        hear(changes.listen(ANNE, OURS::equals));
        for (var i = 0; i < 20; i++) changes.announce(OURS);
        changes.announce(THEIRS);
        await().atMost(ofSeconds(5)).until(() -> told(OURS) == 1);
        await().during(ofSeconds(2)).atMost(ofSeconds(3)).until(() -> told(OURS) == 1 && told(THEIRS) == 0);
    }

    @Test
    void hears_though_it_could_not_be_found_out_what_somebody_else_may_see() throws Exception {
        hear(changes.listen(new ActorId("broken"), convention -> {
            throw new IllegalStateException("views are away");
        }));
        hear(changes.listen(ANNE, OURS::equals));
        changes.announce(OURS);
        await().atMost(ofSeconds(5)).until(() -> told(OURS) == 1);
    }

    @Test
    void gives_way_where_one_person_has_too_many() {
        for (var i = 0; i < 10; i++) changes.listen(ANNE, OURS::equals);
        assertThat(changes.listening()).isEqualTo(6);
    }

    @Test
    void is_closed_when_the_application_stops() {
        changes.listen(ANNE, OURS::equals);
        changes.stop();
        assertThat(changes.listening()).isZero();
        changes.listen(ANNE, OURS::equals);
        assertThat(changes.listening()).isZero();
    }

    /** A browser's connection, as far as the servlet container knows it. */
    void hear(SseEmitter emitter) throws Exception {
        var web = MockMvcBuilders.standaloneSetup(new Stream(emitter)).build();
        open.add(web.perform(get("/stream"))
                .andExpect(request().asyncStarted())
                .andReturn()
                .getResponse());
    }

    long told(ConventionId convention) {
        return open.stream()
                .map(ChangesTest::content)
                .flatMap(String::lines)
                .filter(line -> line.startsWith("data:" + convention.value()))
                .count();
    }

    static String content(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No component: a scan for those must not find it. */
    record Stream(SseEmitter emitter) {

        @GetMapping("/stream")
        SseEmitter stream() {
            return emitter;
        }
    }
}
