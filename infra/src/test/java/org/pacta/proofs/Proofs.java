package org.pacta.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which test proves which obligation, as the tests of every module say in their sources. */
final class Proofs {

    private static final Pattern CLAIM = Pattern.compile(
            "@Proves\\(\\s*(\\{[^}]*}|\"[^\"]*\")\\s*\\)(?:\\s*@[A-Z]\\w*(?:\\((?:[^()]|\\([^()]*\\))*\\))?)*\\s*(?:public |static |final )*(?:void|class)\\s+(\\w+)",
            Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\"([^\"]+)\"");

    private Proofs() {}

    /** Obligation id → tests, {@code Class.method} or the class where all its tests prove it. */
    static Map<String, TreeSet<String>> of(Path root) {
        var proofs = new TreeMap<String, TreeSet<String>>();
        for (var module : List.of("domain", "bpmn", "workflows", "infra"))
            sources(root.resolve(module).resolve("src/test/java")).forEach(file -> read(file, proofs));
        return proofs;
    }

    private static void read(Path file, Map<String, TreeSet<String>> proofs) {
        var type = file.getFileName().toString().replace(".java", "");
        Matcher claims = CLAIM.matcher(text(file));
        while (claims.find()) {
            var test = claims.group(2).equals(type) ? type : type + "." + claims.group(2);
            Matcher ids = ID.matcher(claims.group(1));
            while (ids.find())
                proofs.computeIfAbsent(ids.group(1), id -> new TreeSet<>()).add(test);
        }
    }

    private static Stream<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
