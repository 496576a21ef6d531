package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.pacta.infra.scenario.Api;

/** Sends every command under a key of its own, again under the same key until it is answered, and notes them all. */
final class Caller {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Api api;
    private final Duration patience;
    private final Collection<Sent> ledger = new ConcurrentLinkedQueue<>();
    private final Collection<Sent> failures = new ConcurrentLinkedQueue<>();
    private final Collection<Sent> contradictions = new ConcurrentLinkedQueue<>();
    private volatile int copies = 1;
    private final LongAdder calls = new LongAdder();

    /** {@code patience}: how long an answer may fail to come before it counts as the product's fault. */
    Caller(Api api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    Sent post(String account, String path, Object body) {
        var key = UUID.randomUUID().toString();
        var giveUp = System.nanoTime() + patience.toNanos();
        for (int tries = 1; ; tries++) {
            var sent = together(account, path, body, key, tries);
            if (sent.failed() && System.nanoTime() < giveUp) {
                pause();
                continue;
            }
            (sent.failed() ? failures : ledger).add(sent);
            return sent;
        }
    }

    /** The same command that often at once, whose answers must be one. */
    private Sent together(String account, String path, Object body, String key, int tries) {
        if (copies == 1) return once(account, path, body, key, tries);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Sent> copy = () -> once(account, path, body, key, tries);
            var answers = hands.invokeAll(Collections.nCopies(copies, copy)).stream()
                    .map(Future::resultNow)
                    .toList();
            answers.stream()
                    .filter(other -> !other.answersLike(answers.getFirst()))
                    .forEach(contradictions::add);
            return answers.stream().filter(Sent::accepted).findFirst().orElse(answers.getFirst());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void everybodyLogsInAnew() {
        api.forgetTokens();
    }

    /** How many copies of each command go out at once from now on. */
    void repeats(int number) {
        copies = number;
    }

    /** Answers of copies that differ from the first one's. */
    List<Sent> contradictions() {
        return List.copyOf(contradictions);
    }

    /** The same under the same key. */
    Sent again(Sent sent) {
        return once(sent.account(), sent.path(), sent.body(), sent.key(), sent.tries());
    }

    private Sent once(String account, String path, Object body, String key, int tries) {
        calls.increment();
        try {
            var answer = api.post(account, path, body, key);
            var busy = answer.response().headers().firstValue("Retry-After").isPresent();
            return new Sent(account, path, body, key, busy ? 503 : answer.status(), answer.body(), tries);
        } catch (UncheckedIOException | AssertionError away) {
            return new Sent(account, path, body, key, 0, TextNode.valueOf(String.valueOf(away.getMessage())), tries);
        }
    }

    /** Deposits a piece about a convention and gives its identifier; where it may not be, none that is known. */
    String deposits(String account, String convention) {
        try {
            return api.deposit(account, convention, "piece.txt", "Pièce " + UUID.randomUUID())
                    .body()
                    .path("id")
                    .asText(UUID.randomUUID().toString());
        } catch (UncheckedIOException away) {
            return UUID.randomUUID().toString();
        }
    }

    /** What can be read there, if anything: what one may not see is nothing. */
    Optional<JsonNode> read(String account, String path) {
        var giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            calls.increment();
            var answer = readOnce(account, path);
            if (!answer.failed()) return answer.accepted() ? Optional.of(answer.answer()) : Optional.empty();
            if (System.nanoTime() > giveUp) {
                failures.add(answer);
                return Optional.empty();
            }
            pause();
        }
    }

    private Sent readOnce(String account, String path) {
        try {
            var answer = api.get(account, path);
            return new Sent(account, path, "", "", answer.status(), answer.body(), 1);
        } catch (UncheckedIOException | AssertionError away) {
            return new Sent(account, path, "", "", 0, MissingNode.getInstance(), 1);
        }
    }

    /** Commands that were answered. */
    List<Sent> ledger() {
        return List.copyOf(ledger);
    }

    /** What was never answered, or with an error of the product, however often it was asked. */
    List<Sent> failures() {
        return List.copyOf(failures);
    }

    long calls() {
        return calls.sum();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
