package org.pacta.infra.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;

/** A mail server of the tests that keeps what it is given; it may be away for a while. */
public final class SmtpServer implements AutoCloseable {

    private final int port;
    private final GreenMail server;

    private SmtpServer(int port) {
        this.port = port;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static SmtpServer away() {
        try (var free = new ServerSocket(0)) {
            return new SmtpServer(free.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SmtpServer there() {
        var server = away();
        server.start();
        return server;
    }

    public void start() {
        server.start();
    }

    public int port() {
        return port;
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
