package org.pacta.infra.zeebe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.eventstore.PromptEvents;
import org.pacta.infra.eventstore.PromptReading;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;

@DisplayName("Telling the processes of the record")
class TellingTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    final StoreApp app = new StoreApp(TestPostgres.newDatabase(), PromptReading.class, RefusedTable.class);
    final RefusedTable refused = app.bean(RefusedTable.class);
    Telling telling;

    @BeforeEach
    void something_was_recorded_before() {
        app.openTask();
    }

    @AfterEach
    void stop() {
        telling.stop();
        app.close();
    }

    @Test
    void passes_over_no_fact_when_the_record_could_not_be_read_for_a_moment() {
        var post = new FakePost();
        var reads = new AtomicInteger();
        start(post, (fact, id) -> {
            if (reads.incrementAndGet() == 2) throw new IllegalStateException("database away");
            return message(fact, id);
        });
        var second = app.openTask();
        var third = app.openTask();
        await().atMost(PATIENCE).until(() -> post.taken.contains(third.toString()));
        assertThat(post.taken).contains(second.toString());
    }

    @Test
    void keeps_what_was_refused_as_a_row_shows_it_and_tells_it_again_at_the_next_start() throws Exception {
        var post = new FakePost(new Reply.Taken(), FakePost.refused());
        start(post, TellingTest::message);
        var second = app.openTask();
        await().atMost(PATIENCE).until(() -> refused.count() == 1);
        var third = app.openTask();
        await().atMost(PATIENCE).until(() -> post.taken.contains(third.toString()));
        assertThat(post.taken).doesNotContain(second.toString());
        assertThat(new RefusedHealth(refused).health().getStatus().getCode()).isEqualTo("ATTENTION");
        telling.stop();
        start(post, TellingTest::message);
        assertThat(post.taken).endsWith(second.toString());
        assertThat(new RefusedHealth(refused).health().getStatus().getCode()).isEqualTo("UP");
    }

    private void start(Post post, Messages messages) {
        var messenger = new Messenger(messages, post, refused, Duration.ofMillis(10));
        var processor = Telling.processor(
                messenger,
                app.bean(PromptEvents.class),
                app.bean(TokenStore.class),
                app.bean(TransactionManager.class));
        telling = new Telling(processor, messenger, refused);
        telling.start();
    }

    private static Optional<Message> message(DomainEvent fact, String id) {
        return Optional.of(new Message(id, fact.id().convention().value(), "told", fact.correlation(), Map.of()));
    }
}
