package org.pacta.infra.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers each recipient as the test says, and accepts once it has no more to say. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Deque<String> replies;
    private final AtomicInteger recipients = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    ScriptedServer(String... repliesToRecipients) {
        this.replies = new ConcurrentLinkedDeque<>(List.of(repliesToRecipients));
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often a recipient was proposed. */
    int recipients() {
        return recipients.get();
    }

    /** How many mails were taken over. */
    int taken() {
        return taken.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                converse(client);
            } catch (IOException gone) {
                // the client or the test has ended
            }
        }
    }

    private void converse(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        say(client, "220 scripted");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            say(client, answer(line));
            if (line.startsWith("QUIT")) return;
            if (line.startsWith("DATA")) {
                read(lines);
                say(client, "250 2.0.0 taken over");
                taken.incrementAndGet();
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            recipients.incrementAndGet();
            var scripted = replies.poll();
            return scripted == null ? "250 2.1.5 ok" : scripted;
        }
        return line.startsWith("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void read(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null && !line.equals("."); ) line = lines.readLine();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
