package org.pacta.infra.screens.live;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. */
final class Listener {

    private final ActorId person;
    private final SseEmitter emitter;
    private final Predicate<ConventionId> sees;
    private final AtomicBoolean open = new AtomicBoolean(true);

    /** {@code sees}: whether this person's organisations are party to a convention. */
    Listener(ActorId person, SseEmitter emitter, Predicate<ConventionId> sees) {
        this.person = person;
        this.emitter = emitter;
        this.sees = sees;
        emitter.onCompletion(() -> open.set(false));
        emitter.onTimeout(this::close);
        emitter.onError(gone -> open.set(false));
    }

    boolean isOf(ActorId other) {
        return person.equals(other);
    }

    boolean open() {
        return open.get();
    }

    /** Nothing but the fact that there is news of this convention, and since when. */
    void tell(ConventionId convention, Instant at) {
        if (open() && sees.test(convention))
            send(SseEmitter.event().name("change").data(convention.value() + " " + at.toEpochMilli()));
    }

    void beat() {
        send(SseEmitter.event().comment("."));
    }

    void close() {
        if (open.getAndSet(false)) emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        if (!open.get()) return;
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            open.set(false);
        }
    }
}
