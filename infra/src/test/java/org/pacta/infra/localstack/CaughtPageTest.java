package org.pacta.infra.localstack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

@DisplayName("The page of the mails that were caught")
class CaughtPageTest {

    static final String HOSTILE = "<script>alert(1)</script>";
    static final String MAILBOX = "/api/user/dpo%40suresnes.example/messages";

    HttpServer catcher;
    CaughtPage page;
    int port;

    @BeforeEach
    void open() throws Exception {
        catcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var messages = List.of(Map.of("uid", 1, "mimeMessage", new String(mail(), ISO_8859_1)));
        catcher.createContext("/", exchange -> {
            var box = exchange.getRequestURI().getRawPath().equals(MAILBOX);
            var body = new ObjectMapper()
                    .writeValueAsBytes(box ? messages : List.of(Map.of("email", "dpo@suresnes.example")));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        catcher.start();
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var api = "http://127.0.0.1:" + catcher.getAddress().getPort();
        page = CaughtPage.at(port, new CaughtMails(api));
    }

    @AfterEach
    void close() {
        page.close();
        catcher.stop(0);
    }

    @Test
    void shows_who_wrote_what_to_whom_with_accents_and_nothing_of_it_runs() throws Exception {
        var html = get("/").body();
        assertThat(html)
                .contains(
                        "<h2>Évènement à signaler</h2>",
                        "<dd>&quot;Ville à côté&quot; &lt;pacta@pacta.example&gt;</dd>")
                .contains(
                        "<dd>dpo@suresnes.example</dd>", "Été comme hiver", "pièce.pdf</a> (application/pdf, 4 octets)")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void gives_an_attachment_as_it_was_sent() throws Exception {
        var piece = get("/pieces/dpo@suresnes.example-1/0");
        assertThat(piece.body()).isEqualTo("%PDF");
        assertThat(piece.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''pi%C3%A8ce.pdf");
        assertThat(get("/pieces/dpo@suresnes.example-1/1").statusCode()).isEqualTo(404);
        assertThat(get("/pieces/dpo@suresnes.example-2/0").statusCode()).isEqualTo(404);
    }

    @Test
    void is_read_only_and_only_by_the_name_of_this_machine() throws Exception {
        assertThat(statusFor("GET / HTTP/1.1", "127.0.0.1:" + port)).contains(" 200 ");
        assertThat(statusFor("GET / HTTP/1.1", "evil.example:" + port)).contains(" 403 ");
        assertThat(statusFor("DELETE / HTTP/1.1", "127.0.0.1:" + port)).contains(" 405 ");
    }

    @Test
    void says_that_the_server_is_away() throws Exception {
        catcher.stop(0);
        assertThat(get("/").statusCode()).isEqualTo(503);
    }

    HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    String statusFor(String request, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }
    }

    static byte[] mail() throws Exception {
        var message = new JavaMailSenderImpl().createMimeMessage();
        var letter = new MimeMessageHelper(message, true, "UTF-8");
        letter.setFrom("pacta@pacta.example", "Ville à côté");
        letter.setTo("dpo@suresnes.example");
        letter.setSubject("Évènement à signaler");
        letter.setText("Été comme hiver " + HOSTILE);
        letter.addAttachment("pièce.pdf", new ByteArrayResource("%PDF".getBytes(UTF_8)), "application/pdf");
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }
}
