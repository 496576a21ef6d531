package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The data of one part, marked with the version that wrote it so that another one never opens it by mistake. */
record DataFolder(String label, Path path) {

    /** {@code significant}: how many numbers of the version must agree, 1 for 18.6 and 18.7, 2 for 8.5.8 and 8.5.9. */
    Path claim(String version, int significant) {
        var mark = path.resolve("VERSION");
        try {
            var found = Files.exists(mark) ? Files.readString(mark).strip() : version;
            if (!head(found, significant).equals(head(version, significant)))
                throw LocalStackFailure.otherVersion(label, path, found, version);
            Files.writeString(mark, version + "\n");
            return path;
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(path, e);
        }
    }

    private static String head(String version, int numbers) {
        var parts = version.split("\\.");
        return String.join(".", Arrays.copyOf(parts, Math.min(numbers, parts.length)));
    }
}
