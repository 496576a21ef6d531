package org.pacta.infra.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The key that wraps the keys of persons, in a file that only the application's user may read; made at the first start. With
 * this file lost, everything that persons wrote is lost: it belongs into a backup of its own.
 */
final class MasterKey {

    private static final String OWNER_ONLY = "rw-------";

    private final Path file;

    MasterKey(Path file) {
        this.file = file;
    }

    Aead load() throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) create();
        var keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), Keysets.TINK, InsecureSecretKeyAccess.get());
        return Keysets.cipher(keyset);
    }

    /** Complete or not at all, and never readable by others. */
    private void create() throws IOException, GeneralSecurityException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var part = Files.createTempFile(
                folder,
                "master",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(
                part,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        Keysets.create(), Keysets.TINK, InsecureSecretKeyAccess.get()));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
