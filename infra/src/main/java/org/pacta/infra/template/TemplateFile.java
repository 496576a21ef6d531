package org.pacta.infra.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.pacta.domain.template.ConventionTemplate;
import org.springframework.core.io.Resource;

/** One template as its author wrote it, in YAML; a key that is unknown, missing or given twice refuses the whole file. */
record TemplateFile(Resource resource) {

    private static final Module IN_THE_ORDER_OF_THE_AUTHOR =
            new SimpleModule("order").addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new JavaTimeModule())
            .addModule(IN_THE_ORDER_OF_THE_AUTHOR)
            .build();

    ConventionTemplate read() {
        try (var content = resource.getInputStream()) {
            return YAML.readValue(content, ConventionTemplate.class);
        } catch (JsonMappingException refused) {
            throw new BadTemplateFile(resource.getDescription(), key(refused), reason(refused), refused);
        } catch (JsonProcessingException malformed) {
            throw new BadTemplateFile(
                    resource.getDescription(), line(malformed), malformed.getOriginalMessage(), malformed);
        } catch (IOException unreadable) {
            throw new BadTemplateFile(
                    resource.getDescription(), "the file", String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    BadTemplateFile refused(String key, String reason) {
        return new BadTemplateFile(resource.getDescription(), "key " + key, reason, null);
    }

    private static String key(JsonMappingException refused) {
        var key = new StringBuilder();
        for (var step : refused.getPath()) {
            if (step.getFieldName() == null)
                key.append('[').append(step.getIndex()).append(']');
            else key.append(key.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return key.isEmpty() ? "top level" : "key " + key;
    }

    private static String reason(JsonMappingException refused) {
        return refused.getCause() instanceof IllegalArgumentException rule && rule.getMessage() != null
                ? rule.getMessage()
                : refused.getOriginalMessage();
    }

    private static String line(JsonProcessingException malformed) {
        return "line "
                + (malformed.getLocation() == null
                        ? "?"
                        : malformed.getLocation().getLineNr());
    }
}
