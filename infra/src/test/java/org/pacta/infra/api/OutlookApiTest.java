package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The preview of a draft's deadlines")
class OutlookApiTest {

    static ApiWeb api;
    static String suresnes;

    @BeforeAll
    static void open() throws Exception {
        api = new ApiWeb();
        var parties = new LinkedHashMap<String, String>();
        parties.put("ville", "suresnes");
        parties.put("partenaire", "xxii");
        suresnes = api.draft("suresnes-xxii", parties, Map.of("delai-installation", "P1M"));
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void counts_from_the_day_assumed() throws Exception {
        var preview = preview("juriste.suresnes", "?effect=2021-08-31");
        assertThat(item(preview, "contractual-term").path("nominal").asText()).isEqualTo("2023-02-28");
        assertThat(item(preview, "sur-installation").path("nominal").asText()).isEqualTo("2021-09-30");
        assertThat(item(preview, "sur-installation").path("kind").asText()).isEqualTo("dated");
        var later = preview("dpo.xxii", "?effect=2021-09-01");
        assertThat(item(later, "contractual-term").path("nominal").asText()).isEqualTo("2023-03-01");
    }

    @Test
    void says_what_waits_and_for_what() throws Exception {
        var preview = preview("juriste.suresnes", "");
        var notice = item(preview, "sur-breach-notice");
        assertThat(notice.path("kind").asText()).isEqualTo("awaiting");
        assertThat(notice.path("length").asText()).isEqualTo("48 heures");
        assertThat(notice.path("trigger").asText()).isEqualTo("la prise de connaissance");
        assertThat(notice.has("nominal")).isFalse();
        assertThat(item(preview, "sur-steering").path("length").asText()).isEqualTo("tous les mois");
        assertThat(item(preview, "sur-alert").path("kind").asText()).isEqualTo("unmeasured");
        assertThat(item(preview, "sur-secrecy").path("kind").asText()).isEqualTo("endless");
    }

    @Test
    void is_refused_for_a_day_that_is_none_and_hidden_from_strangers() throws Exception {
        var address = "conventions/" + suresnes + "/deadlines/preview";
        assertThat(api.call("juriste.suresnes", api.get(address + "?effect=tomorrow"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(api.call("juriste.aix", api.get(address)).getStatus()).isEqualTo(404);
    }

    private static JsonNode preview(String account, String query) throws Exception {
        return api.read(200, account, api.get("conventions/" + suresnes + "/deadlines/preview" + query))
                .path("items");
    }

    private static JsonNode item(JsonNode items, String code) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
