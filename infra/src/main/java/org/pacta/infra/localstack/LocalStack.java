package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every real part that no configured address replaces, started before the application and ended after it. */
public final class LocalStack implements AutoCloseable {

    private final Settings settings;
    private final Home home;
    private final Progress progress = Progress.onConsole();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(progress, this::restarted);
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile Plan plan = Plan.NOTHING;
    private @Nullable FileChannel lock;

    public LocalStack(Settings settings) {
        this.settings = settings;
        this.home = new Home(settings.home());
    }

    /** Opens a stack and waits until every part of it is ready. */
    public static LocalStack start(Settings settings) {
        var stack = new LocalStack(settings);
        try {
            stack.open();
            stack.awaitReady();
            return stack;
        } catch (LocalStackFailure failure) {
            stack.close();
            throw failure;
        }
    }

    /** Returns once the database is ready; the other parts go on starting. */
    public void open() {
        Preflight.requireJdk(Runtime.version().feature(), System.getProperty("java.home"));
        lock = home.lock();
        Preflight.requireDisk(home);
        Orphans.end(home).forEach(name -> progress.say(name + " tournait encore d'une fois précédente : arrêté"));
        requirePorts();
        var host = new Host(home, new PartsFolder(settings.parts()), Ports.in(home), progress);
        plan = Plan.of(settings, host);
        plan.parts().forEach(Part::requireUnpacked);
        progress.say("données dans " + home.root() + ", journaux dans son dossier logs");
        plan.authority().ifPresent(TestAuthority::start);
        plan.database().ifPresent(part -> bring(part, host));
        bringOthers(host);
    }

    public void awaitReady() {
        try {
            ready.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LocalStackFailure failure) throw failure;
            throw e;
        }
    }

    /** What the application must know to find the parts. */
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<>(plan.properties());
        properties.put("server.port", settings.port());
        properties.put("pacta.home", home.root().toString());
        settings.demoClock().ifPresent(first -> properties.put("pacta.demo-clock", first));
        return properties;
    }

    /** Where the e-mails that the embedded server caught are shown; empty where a real one delivers them. */
    public Optional<String> mailPage() {
        return Optional.ofNullable((String) plan.properties().get(CourrierPart.PAGE));
    }

    /** For each embedded part, whether its process lives and answers. */
    public Map<String, Boolean> health() {
        var health = new LinkedHashMap<String, Boolean>();
        plan.parts().forEach(part -> health.put(part.name(), part.process().alive() && part.healthy()));
        plan.authority().ifPresent(authority -> health.put(TestAuthority.NAME, authority.healthy()));
        return health;
    }

    /** The running process of an embedded part: postgres, keycloak, zeebe, kafka or courrier. */
    public Optional<ProcessHandle> process(String part) {
        return plan.parts().stream()
                .filter(candidate -> candidate.name().equals(part))
                .findFirst()
                .flatMap(found -> found.process().handle());
    }

    /** Hears the name of each part that died and answers again; what it held in memory only is gone. */
    public void onRestart(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Ends the parts in the order in which they depend on one another; their data stays. */
    @Override
    public void close() {
        starters.shutdownNow();
        supervisor.close();
        var ending = plan.others().stream()
                .map(part -> Thread.ofVirtual().start(part::stop))
                .toList();
        ending.forEach(LocalStack::join);
        plan.database().ifPresent(Part::stop);
        plan.authority().ifPresent(TestAuthority::close);
        release();
    }

    private void requirePorts() {
        Preflight.requireFree("l'application", settings.port(), "PACTA_PORT");
        if (settings.external().identity() == null)
            Preflight.requireFree("Keycloak", settings.keycloakPort(), "PACTA_KEYCLOAK_PORT");
    }

    private void bringOthers(Host host) {
        var started = plan.others().stream()
                .map(part -> CompletableFuture.runAsync(() -> bring(part, host), starters))
                .toList();
        started.forEach(one -> one.whenComplete((done, failure) -> {
            if (failure != null) ready.completeExceptionally(failure);
        }));
        var unused = CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
                .thenRun(() -> ready.complete(null));
    }

    private void bring(Part part, Host host) {
        var start = System.nanoTime();
        part.start();
        part.awaitReady();
        supervisor.watch(part);
        progress.ready(part.label(), host.parts().version(part.name()), Duration.ofNanos(System.nanoTime() - start));
    }

    private void restarted(Part part) {
        listeners.forEach(listener -> starters.execute(() -> listener.accept(part.name())));
    }

    private void release() {
        try {
            if (lock != null) lock.close();
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(home.root(), e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
