package org.pacta.infra.screens.live;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Conventions;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

@DisplayName("An open page")
class ChangesTest {

    static final Person ANNE = new Person(new ActorId("anne"), "Anne", Map.of());
    static final Person UNLUCKY = new Person(new ActorId("unlucky"), "Bruno", Map.of());
    static final ConventionId OURS = new ConventionId(UUID.randomUUID());
    static final ConventionId THEIRS = new ConventionId(UUID.randomUUID());

    final Conventions conventions = mock(Conventions.class);
    final Changes changes = new Changes();
    final List<MockHttpServletResponse> open = new ArrayList<>();

    @BeforeEach
    void start() {
        when(conventions.find(ANNE, OURS)).thenReturn(Optional.of(mock(ConventionRow.class)));
        when(conventions.find(ANNE, THEIRS)).thenReturn(Optional.empty());
        when(conventions.find(eq(UNLUCKY), any())).thenThrow(new IllegalStateException("views are away"));
        changes.start();
    }

    @AfterEach
    void stop() {
        changes.stop();
    }

    @Test
    void hears_once_of_many_changes_to_a_convention_it_may_see_and_never_of_another() throws Exception {
        open(ANNE);
        for (var i = 0; i < 20; i++) changes.announce(OURS);
        changes.announce(THEIRS);
        await().atMost(ofSeconds(5)).until(() -> told(OURS) == 1);
        await().during(ofSeconds(2)).atMost(ofSeconds(3)).until(() -> told(OURS) == 1 && told(THEIRS) == 0);
    }

    @Test
    void hears_though_it_could_not_be_found_out_what_somebody_else_may_see() throws Exception {
        open(UNLUCKY);
        open(ANNE);
        changes.announce(OURS);
        await().atMost(ofSeconds(5)).until(() -> told(OURS) == 1);
    }

    @Test
    void gives_way_where_one_person_has_too_many() throws Exception {
        for (var i = 0; i < 10; i++) open(ANNE);
        assertThat(changes.listening()).isEqualTo(6);
    }

    @Test
    void is_closed_when_the_application_stops() throws Exception {
        open(ANNE);
        changes.stop();
        assertThat(changes.listening()).isZero();
        changes.listen(ANNE.id(), OURS::equals);
        assertThat(changes.listening()).isZero();
    }

    void open(Person person) throws Exception {
        var web = MockMvcBuilders.standaloneSetup(new FluxController(changes, conventions))
                .setCustomArgumentResolvers(new Always(person))
                .build();
        open.add(web.perform(get("/flux"))
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

    record Always(Person person) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Person.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer model,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return person;
        }
    }
}
