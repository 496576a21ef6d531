package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords between the application and its own parts: drawn at the first start, readable by their owner only. */
record Secrets(Path folder) {

    private static final int BYTES = 24;

    String get(String name) {
        var file = folder.resolve(name + ".secret");
        try {
            if (Files.notExists(file)) OwnerOnly.write(file, draw());
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(file, e);
        }
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A file that nobody else can read at any moment and that is never seen half written. */
    static final class OwnerOnly {

        private OwnerOnly() {}

        static void write(Path file, String text) throws IOException {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
