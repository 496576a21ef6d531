package org.pacta.infra.scenario;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the parties of a scene tell each other by letters with legal effect. */
record ByLetter(Scene scene) {

    private static final String RECEIVED = "record-letter";

    /** An act that may have to wait until its letter is drawn or the former one is known. */
    void acts(String account, String act, Map<String, ?> said) {
        await().atMost(20, SECONDS)
                .until(() -> closed(account, act).isEmpty() && isALetterOfOurs(act, offer(account, act)));
        scene.acts(account, act, said);
    }

    /** Why it is closed to this account, or empty. */
    String closed(String account, String act) {
        return offer(account, act).path("closedBecause").asText("");
    }

    /** The letter of the last decision is sent, and its addressee says that it has arrived. */
    void delivered(String sender, String addressee) {
        await().atMost(30, SECONDS).until(() -> {
            var written = scene.dossier().facts("pli.PliWritten").size();
            return written > 0 && scene.dossier().facts("pli.PliDrawn").size() == written;
        });
        var before = scene.dossier().letters(addressee);
        assertThat(scene.dossier().letters(sender))
                .as("the letter is its sender’s alone until it has left")
                .isGreaterThan(before);
        scene.does(sender, "send-pli", Map.of());
        await().atMost(20, SECONDS).until(() -> scene.dossier().letters(addressee) == before + 1);
        acts(addressee, RECEIVED, Map.of());
    }

    /** A letter on its way is offered before "another letter". */
    private static boolean isALetterOfOurs(String act, JsonNode offer) {
        return !act.equals(RECEIVED)
                || offer.at("/form/examples/0/letter").asText().startsWith("pli/");
    }

    private JsonNode offer(String account, String act) {
        return scene.dossier()
                .acts(account)
                .filter(each -> each.get("act").asText().equals(act))
                .findFirst()
                .orElseThrow();
    }
}
