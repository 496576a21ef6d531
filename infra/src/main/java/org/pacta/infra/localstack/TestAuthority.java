package org.pacta.infra.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.jspecify.annotations.Nullable;

/**
 * The embedded time-stamping authority (RFC 3161 over HTTP), on this machine only: it does what a qualified one does, and its
 * certificate says that it is for tests.
 */
final class TestAuthority implements AutoCloseable {

    static final String NAME = "horodatage";

    /** Where the application asks for stamps. */
    static final String ADDRESS = "pacta.tsa.url";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONGEST_REQUEST = 10_000;

    private final Host host;
    private final int port;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;
    private @Nullable Stamping stamping;

    TestAuthority(Host host) {
        this.host = host;
        this.port = host.ports().of(NAME);
    }

    synchronized void start() {
        if (server != null) return;
        try {
            stamping = new Stamping(AuthorityKey.in(host.home().data(NAME)));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(host.home().data(NAME), e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    Map<String, Object> properties() {
        return Map.of(ADDRESS, "http://" + LOOPBACK + ":" + port + "/");
    }

    /** It answers, if only that there is nothing to read. */
    boolean healthy() {
        return Http.answers("http://" + LOOPBACK + ":" + port + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) refuse(exchange, 405);
            else if (!"application/timestamp-query"
                    .equals(exchange.getRequestHeaders().getFirst("Content-Type"))) refuse(exchange, 415);
            else stamp(exchange);
        }
    }

    private void stamp(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestBody().readNBytes(LONGEST_REQUEST);
        byte[] answer;
        try {
            answer = java.util.Objects.requireNonNull(stamping).answer(new TimeStampRequest(asked));
        } catch (IOException | TSPException | RuntimeException unreadable) {
            refuse(exchange, 400);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public synchronized void close() {
        if (server != null) server.stop(0);
        server = null;
        workers.shutdownNow();
    }
}
