package org.pacta.infra.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows the e-mails of a demonstration to whoever sits at this machine, and to nobody else. */
final class CaughtPage implements AutoCloseable {

    private final HttpServer server;
    private final CaughtMails mails;
    private final Set<String> names;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    private CaughtPage(HttpServer server, CaughtMails mails) {
        var port = server.getAddress().getPort();
        this.server = server;
        this.mails = mails;
        this.names = Set.of("127.0.0.1:" + port, "localhost:" + port);
        server.setExecutor(readers);
        server.createContext("/", this::answer);
        server.start();
    }

    static CaughtPage at(int port, CaughtMails mails) throws IOException {
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new CaughtPage(HttpServer.create(here, 0), mails);
    }

    /** Only under the names of this machine: a page of elsewhere cannot read it by a name of its own. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!names.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) refuse(exchange, 403);
            else if (!exchange.getRequestMethod().equals("GET")) refuse(exchange, 405);
            else find(exchange);
        }
    }

    private void find(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        try {
            if (path.length == 0) send(exchange, "text/html; charset=utf-8", html());
            else if (path.length == 4 && path[1].equals("pieces")) piece(exchange, path[2], Integer.parseInt(path[3]));
            else refuse(exchange, 404);
        } catch (NumberFormatException unknown) {
            refuse(exchange, 404);
        } catch (IllegalStateException away) {
            refuse(exchange, 503);
        }
    }

    private byte[] html() {
        return CaughtHtml.of(mails.all()).getBytes(UTF_8);
    }

    private void piece(HttpExchange exchange, String mail, int number) throws IOException {
        var pieces = mails.find(mail).map(CaughtMail::attachments);
        if (pieces.isEmpty() || number < 0 || number >= pieces.get().size()) {
            refuse(exchange, 404);
            return;
        }
        var piece = pieces.get().get(number);
        var name = URLEncoder.encode(piece.name(), UTF_8).replace("+", "%20");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        send(exchange, "application/octet-stream", piece.bytes());
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        server.stop(0);
        readers.shutdownNow();
    }
}
