package org.pacta.infra.screens.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages which conventions changed, at most once a second, each page only of those its reader may see. Nothing is
 * kept: a page that was away is drawn anew when it comes back.
 */
@Component
public class Changes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long FLUSH_MILLIS = 1_000;
    private static final int BEAT_EVERY = 20;
    private static final int PAGES_OF_ONE_PERSON = 6;

    private final Map<ConventionId, Instant> pending = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("changes").factory());
    private volatile boolean running;
    private int ticks;

    public void announce(ConventionId convention) {
        pending.put(convention, Instant.now());
    }

    /** A page that wants to hear; the oldest of a person who has too many open hears no more. */
    public SseEmitter listen(ActorId person, Predicate<ConventionId> sees) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        var own = listeners.stream()
                .filter(other -> other.open() && other.isOf(person))
                .toList();
        if (own.size() >= PAGES_OF_ONE_PERSON) own.getFirst().close();
        var listener = new Listener(person, emitter, sees);
        listeners.add(listener);
        listener.beat();
        if (!running) listener.close();
        return emitter;
    }

    /** How many pages listen. */
    public int listening() {
        return (int) listeners.stream().filter(Listener::open).count();
    }

    private void tick() {
        listeners.removeIf(listener -> !listener.open());
        ripe().forEach((convention, at) -> listeners.forEach(listener -> safely(() -> listener.tell(convention, at))));
        if (++ticks % BEAT_EVERY == 0) listeners.forEach(Listener::beat);
    }

    /** Told a moment later, when the views have the news too. */
    private Map<ConventionId, Instant> ripe() {
        var before = Instant.now().minusMillis(FLUSH_MILLIS);
        var ripe = new HashMap<ConventionId, Instant>();
        pending.forEach((convention, at) -> {
            if (at.isBefore(before) && pending.remove(convention, at)) ripe.put(convention, at);
        });
        return ripe;
    }

    /** What fails for one page must not keep the news from the others, nor end all that follow. */
    private static void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException defect) {
            LOG.warn("News not told: {}", defect.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        clock.scheduleWithFixedDelay(() -> safely(this::tick), FLUSH_MILLIS, FLUSH_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Before the web server waits for its requests to end: these would never end by themselves. */
    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        listeners.forEach(Listener::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
