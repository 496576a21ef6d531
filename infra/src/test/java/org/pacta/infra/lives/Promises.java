package org.pacta.infra.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.infra.lives.Facts.Fact;
import org.pacta.infra.scenario.Inboxes;
import org.pacta.infra.scenario.PublicTopic;
import org.pacta.infra.scenario.RunningPacta;
import org.slf4j.LoggerFactory;

/** I1 to I5 over the whole record, whatever was done to the product and whenever. */
record Promises(RunningPacta pacta, Caller caller, OneClock clock) {

    private static final Duration AFTER_THE_FAULT = Duration.ofSeconds(120);
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final int REPEATED = 25;

    private static final String ASTRAY = """
            select c.state || ' ' || c.id || ' asks for ' || count(t.id)
            from convention_view c left join task_view t on t.convention = c.id and t.state in ('OPEN', 'CLAIMED')
                and (c.state <> 'withdrawn' or t.matter not in ('breach', 'demande'))
            group by c.id, c.state
            having c.state in ('draft', 'instruction', 'deliberation', 'signature') and count(t.id) = 0
                or c.state in ('withdrawn', 'archived') and count(t.id) > 0
            """;

    static {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    /** Without stopping the product. */
    void hold() {
        everyAcknowledgedStepStandsOnce();
        everyRepeatIsAnsweredAlike();
        deadlines();
        inboxIsWhatTheRecordSays();
        everyConventionWaitsForSomebody();
        publicEventsAreTheRecord();
    }

    /** I1: what was acknowledged is in the record, no step is done twice. */
    private void everyAcknowledgedStepStandsOnce() {
        var completed = new ArrayList<String>();
        Facts.of(pacta).each(fact -> {
            if (fact.type().equals("task.TaskCompleted"))
                completed.add(fact.aggregate().substring(fact.aggregate().lastIndexOf('/') + 1));
        });
        var acknowledged = caller.ledger().stream()
                .filter(Sent::accepted)
                .map(Sent::path)
                .filter(path -> path.startsWith("tasks/") && path.endsWith("/complete"))
                .map(path -> path.split("/")[1])
                .toList();
        assertThat(completed).as("no step is done twice").doesNotHaveDuplicates();
        assertThat(new HashSet<>(completed)).as("no acknowledged step is lost").containsAll(acknowledged);
    }

    /** I1: under its key, what was answered late or long ago is answered alike, and nothing more is recorded. */
    private void everyRepeatIsAnsweredAlike() {
        var answered = caller.ledger().stream()
                .filter(Sent::accepted)
                .filter(sent -> !sent.path().startsWith("demo/"))
                .sorted(java.util.Comparator.comparing(Sent::tries).reversed())
                .limit(REPEATED)
                .toList();
        for (var sent : answered) {
            var before = recordedBy(sent);
            var again = caller.again(sent);
            assertThat(again.status()).as(sent.path()).isEqualTo(sent.status());
            assertThat(again.answer()).as(sent.path()).isEqualTo(sent.answer());
            assertThat(recordedBy(sent)).as("recorded by %s", sent.path()).isEqualTo(before);
        }
    }

    private List<String> recordedBy(Sent sent) {
        var steps = "select count(*)::text from domain_event where payload_type not like 'deadline.%'"
                + " and convert_from(metadata, 'UTF8')::json ->> 'actor' <> 'pacta' and convention = '";
        return Facts.of(pacta).query(steps + sent.convention() + "'");
    }

    /** I2, waited for: what was due a moment ago may still be on its way. */
    private void deadlines() {
        await().atMost(AFTER_THE_FAULT)
                .pollInterval(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(deadlineFaults()).isEmpty());
    }

    List<String> deadlineFaults() {
        var now = clock.day().now();
        return audit().faults(now);
    }

    DeadlineAudit audit() {
        var audit = new DeadlineAudit(clock::latest);
        Facts.of(pacta).each(audit::hear);
        return audit;
    }

    /** I3, while it runs. */
    private void inboxIsWhatTheRecordSays() {
        var inbox = new Inboxes(pacta.port("postgres"));
        await().atMost(AFTER_THE_FAULT)
                .untilAsserted(() -> assertThat(inbox.different()).isEmpty());
    }

    /** I3, the other way round: a process that was lost would ask nobody any more, and one that was not told would ask for ever. */
    private void everyConventionWaitsForSomebody() {
        await().atMost(AFTER_THE_FAULT)
                .untilAsserted(() -> assertThat(Facts.of(pacta).query(ASTRAY)).isEmpty());
    }

    /** I5: each fact once, and all facts of a convention in the order of the record. */
    private void publicEventsAreTheRecord() {
        var topic = new PublicTopic(pacta.port("kafka"));
        await().atMost(AFTER_THE_FAULT).pollInterval(Duration.ofSeconds(3)).untilAsserted(() -> {
            var published = topic.sequences();
            var recorded = sequences();
            for (var each : recorded.entrySet())
                assertThat(published.get(each.getKey()))
                        .as("published of %s", each.getKey())
                        .isEqualTo(each.getValue());
        });
    }

    private Map<String, List<String>> sequences() {
        var found = new HashMap<String, List<String>>();
        Facts.of(pacta).each(fact -> {
            if (!isHousehold(fact))
                found.computeIfAbsent(fact.convention(), each -> new ArrayList<>())
                        .add(fact.id());
        });
        return found;
    }

    private static boolean isHousehold(Fact fact) {
        return fact.type().startsWith("delegation.");
    }

    /** Once nothing moves any more. */
    private static Set<String> settled(Inboxes inbox) throws InterruptedException {
        var seen = Set.<String>of();
        var now = Set.copyOf(inbox.rows());
        while (!now.equals(seen)) {
            Thread.sleep(SETTLED);
            seen = now;
            now = Set.copyOf(inbox.rows());
        }
        return now;
    }

    /** I3 and I4, for which the product is stopped and started again: the inbox made anew, the chains walked by the command. */
    void holdOverARestart() throws IOException, InterruptedException {
        var inbox = new Inboxes(pacta.port("postgres"));
        var rows = settled(inbox);
        pacta.kill();
        inbox.forget();
        pacta.start();
        await().atMost(AFTER_THE_FAULT)
                .untilAsserted(() -> assertThat(Set.copyOf(inbox.rows()))
                        .as("the inbox, made again")
                        .isEqualTo(rows));
        pacta.stop();
        assertThat(pacta.verifies()).as("every chain and every checkpoint").startsWith("Journal intact");
        pacta.start();
    }
}
