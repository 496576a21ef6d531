package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.scenario.Demonstration.SURESNES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.support.ReadCalendar;
import org.pacta.infra.support.ReadCalendar.Event;

@DisplayName("A convention, seen through time,")
class CalendarIT {

    static final HttpClient HTTP = HttpClient.newHttpClient();

    final Api api = Api.shared();
    final Scene scene = Scene.of(SURESNES, api);

    @Test
    void tells_what_it_would_bring_then_what_runs_and_into_a_calendar_until_that_is_taken_away() throws Exception {
        var ahead =
                codes(api.get("juriste.xxii", "conventions/" + scene.id() + "/deadlines/preview?effect=2030-08-31"));
        assertThat(ahead).contains("contractual-term", "prefet-deferral", "sur-breach-notice");
        scene.comesToAsking("record-receipt@suresnes", "publish-act@suresnes");
        assertThat(codes(api.get("juriste.xxii", "deadlines?convention=" + scene.id())))
                .contains("list-of-deliberations");

        var calendar = calendar("juriste.xxii");
        var address = calendar.path("url").asText();
        assertThat(listing(address).value(Property.SEQUENCE)).isEqualTo("0");
        scene.withdraws("juriste.suresnes");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(listing(address).has(Property.STATUS)).isTrue());
        assertThat(listing(address).value(Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(listing(address).value(Property.SEQUENCE)).isEqualTo("1");

        api.delete("juriste.xxii", "calendars/" + calendar.path("id").asText()).expect(204);
        assertThat(read(address).statusCode()).isEqualTo(404);
    }

    @Test
    void tells_the_address_of_a_calendar_once_even_to_a_repeat() {
        var key = UUID.randomUUID().toString();
        var wanted = Map.of("scope", "convention", "convention", scene.id());
        var first = api.post("dpo.xxii", "calendars", wanted, key).expect(201);
        var again = api.post("dpo.xxii", "calendars", wanted, key).expect(201);
        assertThat(first.body().path("url").asText()).contains("/agenda/");
        assertThat(again.body().toString()).doesNotContain("/agenda/");
        api.post("juriste.aix", "calendars", wanted).expect(404);
    }

    private JsonNode calendar(String account) {
        var wanted = Map.of("scope", "convention", "convention", scene.id());
        return api.post(account, "calendars", wanted).expect(201).body();
    }

    private static Event listing(String address) {
        try {
            var file = read(address);
            assertThat(file.statusCode()).isEqualTo(200);
            return ReadCalendar.of(file.body()).events().stream()
                    .filter(event -> event.value(Property.SUMMARY).contains("Liste des délibérations"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | InterruptedException unread) {
            throw new AssertionError(address, unread);
        }
    }

    private static HttpResponse<String> read(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> codes(Api.Answer listed) {
        return listed.expect(200).body().path("items").findValuesAsText("code");
    }
}
