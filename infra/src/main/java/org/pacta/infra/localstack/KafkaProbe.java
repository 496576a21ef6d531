package org.pacta.infra.localstack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** One metadata request in Kafka's protocol: lighter than a client library that has threads and logs of its own. */
final class KafkaProbe {

    private static final int PATIENCE_MILLISECONDS = 2000;
    private static final short METADATA = 3;
    private static final short VERSION = 1;
    private static final short NO_CLIENT_ID = -1;
    private static final int CORRELATION = 7;
    private static final int NO_TOPICS = 0;
    private static final int REQUEST_BYTES = 14;

    private KafkaProbe() {}

    /** Whether the node counts itself among the brokers that serve. */
    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLISECONDS);
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return brokers(new DataInputStream(socket.getInputStream())) > 0;
        } catch (IOException silent) {
            return false;
        }
    }

    private static void ask(DataOutputStream out) throws IOException {
        out.writeInt(REQUEST_BYTES);
        out.writeShort(METADATA);
        out.writeShort(VERSION);
        out.writeInt(CORRELATION);
        out.writeShort(NO_CLIENT_ID);
        out.writeInt(NO_TOPICS);
        out.flush();
    }

    private static int brokers(DataInputStream in) throws IOException {
        in.readInt();
        return in.readInt() == CORRELATION ? in.readInt() : 0;
    }
}
