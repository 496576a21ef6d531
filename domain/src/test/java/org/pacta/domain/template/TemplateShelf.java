package org.pacta.domain.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The three templates and the list of obligations of the product, for the tests of every matter. */
public final class TemplateShelf {

    public static final List<String> IDS = List.of("smart-metropole", "suresnes-xxii", "var-ia");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new SimpleModule()
                    .addDeserializer(Period.class, new PeriodReader())
                    .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .build();

    private TemplateShelf() {}

    public static ConventionTemplate template(String id) {
        try (var content = TemplateShelf.class.getResourceAsStream("/templates/" + id + ".yaml")) {
            return YAML.readValue(content, ConventionTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(id, unreadable);
        }
    }

    /** One row per obligation: id, section of the source, label. */
    public static List<String[]> obligations() {
        var content = Objects.requireNonNull(TemplateShelf.class.getResourceAsStream("/obligations.tsv"));
        try (content) {
            var lines = new String(content.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.map(line -> line.split("\t", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Stream<String> obligationIds() {
        return obligations().stream().map(row -> row[0]);
    }

    private static final class PeriodReader extends FromStringDeserializer<Period> {

        private static final long serialVersionUID = 1L;

        PeriodReader() {
            super(Period.class);
        }

        @Override
        protected Period _deserialize(String value, DeserializationContext context) {
            return Period.parse(value);
        }
    }
}
