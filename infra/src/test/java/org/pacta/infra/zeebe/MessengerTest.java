package org.pacta.infra.zeebe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pacta.domain.convention.ConventionEvent.ConventionInstructed;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;

@DisplayName("The messenger")
@Timeout(20)
class MessengerTest {

    static final String FIRST = "10000000-0000-0000-0000-000000000001";
    static final String SECOND = "10000000-0000-0000-0000-000000000002";

    final ConventionId convention = new ConventionId(UUID.randomUUID());
    final DomainEvent first = new ConventionInstructed(convention, 1, LocalDate.of(2024, 2, 9));
    final DomainEvent second = new ConventionInstructed(convention, 2, LocalDate.of(2024, 2, 9));
    final List<RefusedMessage> refused = new ArrayList<>();

    @Test
    void waits_for_an_engine_that_is_away_and_tells_in_order() throws InterruptedException {
        var post = new FakePost(FakePost.away(), FakePost.away());
        tellBoth(new Messenger(this::message, post, refused::add, Duration.ofMillis(1)));
        assertThat(post.tried).containsExactly(key(1), key(1), key(1), key(2));
        assertThat(post.taken).containsExactly(key(1), key(2));
        assertThat(refused).isEmpty();
    }

    @Test
    void sets_apart_what_is_refused_for_good_and_goes_on_with_the_next() throws InterruptedException {
        var post = new FakePost(FakePost.refused());
        tellBoth(new Messenger(this::message, post, refused::add, Duration.ofMillis(1)));
        assertThat(post.tried).containsExactly(key(1), key(2));
        assertThat(post.taken).containsExactly(key(2));
        assertThat(refused)
                .containsExactly(new RefusedMessage(
                        FIRST, convention.value(), "told", key(1), "INVALID_ARGUMENT", "not an object"));
    }

    @Test
    void sets_apart_what_cannot_be_put_into_words() throws InterruptedException {
        var post = new FakePost();
        Messages speechless = (fact, id) -> {
            if (id.equals(FIRST)) throw new Messages.Untellable(new IllegalStateException("no such template"));
            return message(fact, id);
        };
        tellBoth(new Messenger(speechless, post, refused::add, Duration.ofMillis(1)));
        assertThat(post.taken).containsExactly(key(2));
        assertThat(refused)
                .singleElement()
                .matches(row -> row.id().equals(FIRST) && row.status().equals("UNTELLABLE"));
    }

    @Test
    void passes_over_nothing_when_the_record_cannot_be_read() {
        Messages cannotRead = (fact, id) -> {
            throw new IllegalStateException("database away");
        };
        var messenger = new Messenger(cannotRead, new FakePost(), refused::add, Duration.ofMillis(1));
        assertThatThrownBy(() -> messenger.on(first, FIRST)).hasMessage("database away");
        assertThat(refused).isEmpty();
    }

    @Test
    void says_nothing_of_what_no_process_waits_for() throws InterruptedException {
        var post = new FakePost();
        tellBoth(new Messenger((fact, id) -> Optional.empty(), post, refused::add, Duration.ofMillis(1)));
        assertThat(post.tried).isEmpty();
    }

    private void tellBoth(Messenger messenger) throws InterruptedException {
        messenger.on(first, FIRST);
        messenger.on(second, SECOND);
    }

    private Optional<Message> message(DomainEvent fact, String id) {
        return Optional.of(new Message(id, convention.value(), "told", fact.correlation(), Map.of()));
    }

    private String key(int version) {
        return convention + "#" + version;
    }
}
