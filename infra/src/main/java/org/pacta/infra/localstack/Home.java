package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder in which everything lives that must survive a restart; one running Pacta at a time. */
record Home(Path root) {

    Path data(String part) {
        return folder(root.resolve(part));
    }

    Path log(String part) {
        return folder(root.resolve("logs")).resolve(part + ".log");
    }

    Path run() {
        return folder(root.resolve("run"));
    }

    /** The operating system gives the lock back when its holder dies, however it dies. */
    FileChannel lock() {
        try {
            var channel =
                    FileChannel.open(run().resolve("pacta.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel)) {
                channel.close();
                throw LocalStackFailure.homeInUse(root);
            }
            return channel;
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(root, e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        }
    }

    private Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(folder, e);
        }
    }
}
