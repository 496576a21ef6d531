package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.ReadCalendar;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DisplayName("A private calendar, through the API,")
class CalendarsApiTest {

    static ApiWeb api;

    @BeforeAll
    static void open() {
        api = new ApiWeb();
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void is_made_listed_without_its_address_read_without_a_login_and_taken_away() throws Exception {
        var made = api.read(201, "juriste.suresnes", api.post("calendars", Map.of("scope", "person")));
        var address = URI.create(made.path("url").asText());
        assertThat(address.getPath()).matches("/agenda/[A-Za-z0-9_-]{43}\\.ics");
        var listed = api.read(200, "juriste.suresnes", api.get("calendars")).path("items");
        assertThat(listed.findValuesAsText("id")).contains(made.path("id").asText());
        assertThat(listed.findValues("url")).isEmpty();
        var file = read(address.getPath(), null);
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).startsWith("text/calendar");
        assertThat(ReadCalendar.of(file.getContentAsString()).events()).isEmpty();
        assertThat(read(address.getPath(), file.getHeader("ETag")).getStatus()).isEqualTo(304);
        assertThat(api.call(
                                "juriste.aix",
                                api.delete("calendars/" + made.path("id").asText()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(api.call(
                                "juriste.suresnes",
                                api.delete("calendars/" + made.path("id").asText()))
                        .getStatus())
                .isEqualTo(204);
        assertThat(read(address.getPath(), null).getStatus()).isEqualTo(404);
        assertThat(api.read(200, "juriste.suresnes", api.get("calendars"))
                        .path("items")
                        .findValuesAsText("id"))
                .doesNotContain(made.path("id").asText());
    }

    @Test
    void that_never_was_answers_as_one_that_was_taken_away() throws Exception {
        var unknown = read("/agenda/" + "A".repeat(43) + ".ics", null);
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsByteArray()).isEmpty();
        assertThat(read("/agenda/short.ics", null).getStatus()).isEqualTo(404);
    }

    @Test
    void is_refused_by_its_own_rules() throws Exception {
        var role = api.read(
                422,
                "elu.suresnes",
                api.post("calendars", Map.of("scope", "organisation", "organisation", "suresnes")));
        assertThat(role.path("code").asText()).isEqualTo("calendar.organisation-role");
        var scope = api.read(422, "elu.suresnes", api.post("calendars", Map.of("scope", "world")));
        assertThat(scope.path("detail").asText()).contains("« world »");
        var hidden = Map.of("scope", "convention", "convention", "0190a7c0-0000-7000-8000-000000000001");
        assertThat(api.call("elu.suresnes", api.post("calendars", hidden)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void stands_beside_the_list_of_all_deadlines() throws Exception {
        var list = api.read(200, "juriste.suresnes", api.get("deadlines"));
        assertThat(list.path("items").isArray()).isTrue();
        assertThat(api.call("juriste.suresnes", api.get("deadlines?view=never")).getStatus())
                .isEqualTo(400);
    }

    private static MockHttpServletResponse read(String path, String etag) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        if (etag != null) request = request.header("If-None-Match", etag);
        return api.web().perform(request).andReturn().getResponse();
    }
}
