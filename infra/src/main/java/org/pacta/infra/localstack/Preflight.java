package org.pacta.infra.localstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is checked before anything starts, so that a hopeless start says why in its first second. */
final class Preflight {

    private static final int OLDEST_JDK = 21;
    private static final long NEEDED_MEGABYTES = 1024;

    private Preflight() {}

    static void requireJdk(int found, String home) {
        if (found < OLDEST_JDK) throw LocalStackFailure.jdkTooOld(found, home);
    }

    static void requireDisk(Home home) {
        requireDisk(home.root(), usableMegabytes(home));
    }

    static void requireDisk(Path home, long usableMegabytes) {
        if (usableMegabytes < NEEDED_MEGABYTES)
            throw LocalStackFailure.diskFull(home, usableMegabytes, NEEDED_MEGABYTES);
    }

    static void requireFree(String part, int port, String variable) {
        if (!isFree(port)) throw LocalStackFailure.portInUse(part, port, variable);
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static long usableMegabytes(Home home) {
        try {
            return Files.getFileStore(home.run()).getUsableSpace() / (1024 * 1024);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(home.root(), e);
        }
    }
}
