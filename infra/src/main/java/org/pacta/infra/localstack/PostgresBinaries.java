package org.pacta.infra.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, taken out of their archive on first use; links and execution rights are kept. */
record PostgresBinaries(Path folder) {

    Path unpacked() throws IOException {
        var target = folder.resolve("server");
        if (Files.isDirectory(target)) return target;
        synchronized (PostgresBinaries.class) {
            try (var channel = FileChannel.open(
                            folder.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && Files.notExists(target)) unpack(target);
            }
        }
        return target;
    }

    private void unpack(Path target) throws IOException {
        var draft = Files.createTempDirectory(folder, "unpacking");
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive()))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, entry.resolveIn(draft));
            }
        }
        Files.move(draft, target);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(entry.isDirectory() ? file : file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, file);
            if ((entry.getMode() & 0100) != 0)
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path archive() throws IOException {
        try (var archives = Files.newDirectoryStream(folder, "*.txz")) {
            for (var archive : archives) return archive;
        }
        throw LocalStackFailure.partMissing("PostgreSQL", folder);
    }
}
