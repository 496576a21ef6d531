package org.pacta.verifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON as the files of a dossier are written: one object, or one object a line. */
public final class Lines {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Lines() {}

    public static byte[] write(Object one) {
        try {
            return (JSON.writeValueAsString(one) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + one.getClass(), e);
        }
    }

    public static <T> T one(byte[] text, Class<T> kind) {
        return parse(new String(text, StandardCharsets.UTF_8), kind);
    }

    public static <T> List<T> all(byte[] text, Class<T> kind) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> parse(line, kind))
                .toList();
    }

    private static <T> T parse(String text, Class<T> kind) {
        try {
            return JSON.readValue(text, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a " + kind.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
