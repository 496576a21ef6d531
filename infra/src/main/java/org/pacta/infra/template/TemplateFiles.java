package org.pacta.infra.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the templates lie: those of the product, and those of the folder in which a body puts its own. */
final class TemplateFiles {

    private static final String OF_THE_PRODUCT = "classpath*:templates/*.yaml";

    private TemplateFiles() {}

    static List<TemplateFile> all(String folder) {
        var own = folder.isBlank() ? Stream.<Resource>empty() : in(Path.of(folder)).stream();
        return Stream.concat(ofTheProduct(), own).map(TemplateFile::new).toList();
    }

    private static Stream<Resource> ofTheProduct() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(OF_THE_PRODUCT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + OF_THE_PRODUCT, unreadable);
        }
    }

    private static List<Resource> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .<Resource>map(FileSystemResource::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "pacta.templates.folder: expected a readable folder, found " + folder.toAbsolutePath(), unreadable);
        }
    }
}
