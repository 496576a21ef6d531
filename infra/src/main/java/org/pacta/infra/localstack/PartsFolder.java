package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The servers as the build unpacked them, with their versions. */
record PartsFolder(Path root) {

    String version(String part) {
        var versions = new Properties();
        try (var in = Files.newBufferedReader(root.resolve("versions.properties"))) {
            versions.load(in);
        } catch (IOException e) {
            throw LocalStackFailure.partMissing(part, root);
        }
        var version = versions.getProperty(part);
        if (version == null) throw LocalStackFailure.partMissing(part, root);
        return version;
    }

    /** The folder of one server, named with its version so that an older one left beside it is never mixed in. */
    Path of(String part, String folderPrefix) {
        var folder = root.resolve(part).resolve(folderPrefix + "-" + version(part));
        if (!Files.isDirectory(folder)) throw LocalStackFailure.partMissing(part + " " + version(part), root);
        return folder;
    }
}
