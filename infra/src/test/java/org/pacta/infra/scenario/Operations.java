package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;

/** Every call of the API, as the product itself describes it, so that a new one is tried without being listed. */
record Operations(List<Operation> all) {

    private static final String PREFIX = "/api/v1/";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    record Operation(String method, String path) {

        boolean reads() {
            return method.equals("get");
        }

        /** What it is about: {@code conventions}, {@code tasks}. */
        String resource() {
            return path.split("[/{]")[0];
        }

        /** Every address it has in this world; a place that nobody knows how to fill is a failure. */
        List<String> addresses(Map<String, List<String>> known) {
            var place = PLACE.matcher(path);
            if (!place.find()) return List.of(path);
            var named = resource() + "." + place.group(1);
            assertThat(known).as("what " + path + " is called with").containsKey(named);
            return known.get(named).stream()
                    .flatMap(value -> new Operation(method, place.replaceFirst(value)).addresses(known).stream())
                    .toList();
        }
    }

    /** Every page, as the classes that answer for them say; the stream of changes never ends and bears no text. */
    static Operations ofPages() {
        return new Operations(new ClassFileImporter()
                .importPackages("org.pacta.infra.screens").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GetMapping.class))
                        .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(GetMapping.class).value()))
                        .map(path -> new Operation("get", path.substring(1)))
                        .sorted(Comparator.comparing(Operation::path))
                        .toList());
    }

    static Operations of(JsonNode description) {
        var found = new ArrayList<Operation>();
        description
                .get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                found.add(new Operation(method, path.getKey().substring(PREFIX.length())))));
        assertThat(found).hasSizeGreaterThan(20);
        return new Operations(found);
    }

    List<Operation> reading() {
        return all.stream().filter(Operation::reads).toList();
    }

    List<Operation> acting() {
        return all.stream().filter(operation -> !operation.reads()).toList();
    }
}
