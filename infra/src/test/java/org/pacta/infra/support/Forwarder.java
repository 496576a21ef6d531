package org.pacta.infra.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A local port that leads to another one, for as long as it is open: an address that is down until then. */
public final class Forwarder implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;

    public Forwarder(int entrance, int exit) throws IOException {
        this.entrance = new ServerSocket(entrance, 50, InetAddress.getLoopbackAddress());
        this.exit = exit;
        Thread.ofVirtual().start(this::serve);
    }

    /** A port on which nobody listens. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try {
            while (true) connect(entrance.accept());
        } catch (IOException closed) {
            return;
        }
    }

    private void connect(Socket guest) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), exit);
        Thread.ofVirtual().start(() -> copy(guest, server));
        Thread.ofVirtual().start(() -> copy(server, guest));
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
