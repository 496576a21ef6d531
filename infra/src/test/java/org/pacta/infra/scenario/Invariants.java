package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What must hold after any fault, whichever it was and whenever it came. */
record Invariants(RunningPacta pacta, Api api, Ledger ledger) {

    private static final int REPEATED = 20;
    private static final Duration AFTER_THE_FAULT = Duration.ofSeconds(120);

    void hold(List<Life> lives) {
        lives.forEach(this::nothingIsAskedTwice);
        everyAcknowledgedCommandStandsOnce(lives);
        everyRepeatIsAnsweredAlike(lives);
        inboxIsWhatTheRecordSays();
        lives.forEach(this::chainsVerify);
        publicEventsAreTheRecord(lives);
    }

    private void everyAcknowledgedCommandStandsOnce(List<Life> lives) {
        var completed = lives.stream()
                .flatMap(this::history)
                .filter(fact -> type(fact).equals("task.TaskCompleted"))
                .map(fact -> fact.at("/data/id").asText().split("/")[2])
                .toList();
        assertThat(completed)
                .as("no step is done twice and none that was acknowledged is lost")
                .doesNotHaveDuplicates()
                .containsAll(ledger.completedSteps());
    }

    /** The first result again, and nothing more is recorded. */
    private void everyRepeatIsAnsweredAlike(List<Life> lives) {
        var before = lives.stream().map(this::ids).toList();
        var hardestWon = Comparator.comparing(Ledger.Entry::tries).reversed();
        ledger.acknowledged().stream().sorted(hardestWon).limit(REPEATED).forEach(entry -> {
            var again = api.post(entry.account(), entry.path(), entry.command(), entry.key());
            assertThat(again.status()).isEqualTo(entry.status());
            assertThat(again.body()).as("%s again", entry.path()).isEqualTo(entry.answer());
        });
        assertThat(lives.stream().map(this::ids).toList()).isEqualTo(before);
    }

    /** The blind script sends nothing back: no step has a reason to be asked again. */
    private void nothingIsAskedTwice(Life life) {
        assertThat(history(life)
                        .filter(fact -> type(fact).equals("task.TaskOpened"))
                        .map(fact -> fact.at("/data/assignment"))
                        .map(asked -> String.join(
                                " ",
                                asked.get("subject").asText(),
                                asked.get("action").asText(),
                                asked.get("organisation").asText())))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private void inboxIsWhatTheRecordSays() {
        var inbox = new Inboxes(pacta.port("postgres"));
        await().atMost(AFTER_THE_FAULT)
                .untilAsserted(() -> assertThat(inbox.different()).isEmpty());
    }

    private void chainsVerify(Life life) {
        var verified = api.get(life.lawyer(), "audit/verify").expect(200).body();
        assertThat(verified.get("intact").asBoolean()).as(verified.toString()).isTrue();
        assertThat(verified.get("checked").asInt()).isPositive();
    }

    private void publicEventsAreTheRecord(List<Life> lives) {
        var topic = new PublicTopic(pacta.port("kafka"));
        await().atMost(AFTER_THE_FAULT).untilAsserted(() -> {
            var published = topic.sequences();
            for (var life : lives) isPublished(life, published.get(life.id()));
        });
    }

    /** Each fact once, and all facts of a convention in one order. */
    private void isPublished(Life life, List<String> published) {
        assertThat(published).isEqualTo(ids(life));
    }

    private List<String> ids(Life life) {
        return history(life).map(fact -> fact.get("id").asText()).toList();
    }

    private Stream<JsonNode> history(Life life) {
        var items = api.get(life.lawyer(), "conventions/" + life.id() + "/history")
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static String type(JsonNode fact) {
        return fact.get("type").asText();
    }
}
