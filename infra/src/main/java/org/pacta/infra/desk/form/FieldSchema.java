package org.pacta.infra.desk.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pacta.workflows.step.Field;

/** One field as JSON Schema: its label is the title, its hint the description, its options are listed with their labels. */
final class FieldSchema {

    private static final String STRING = "string";

    private FieldSchema() {}

    static ObjectNode of(Field field) {
        var schema = JsonNodeFactory.instance.objectNode().put("title", field.label());
        if (!field.hint().isEmpty()) schema.put("description", field.hint());
        return switch (field.kind()) {
            case LINE -> text(schema, FieldReader.LINE).put("pattern", "^[^\\n\\r]*$");
            case PARAGRAPH -> text(schema, FieldReader.PARAGRAPH);
            case DATE, PLANNED_DATE -> string(schema).put("format", "date");
            case TIME -> string(schema).put("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
            case MOMENT, PLANNED_MOMENT -> string(schema).put("format", "date-time");
            case INTEGER -> schema.put("type", "integer").put("minimum", 0);
            case YES_NO -> schema.put("type", "boolean");
            case CHOICE -> options(string(schema), field.options());
            case MEMBERS -> members(schema, field);
            case PAIRS -> pairs(schema, field);
            case HASH -> string(schema).put("pattern", "^[0-9a-f]{64}$");
            case DOCUMENT -> string(schema).put("format", "uuid");
            case LENGTH -> string(schema).put("format", "duration");
        };
    }

    private static ObjectNode string(ObjectNode schema) {
        return schema.put("type", STRING);
    }

    private static ObjectNode text(ObjectNode schema, int most) {
        return string(schema).put("minLength", 1).put("maxLength", most);
    }

    private static ObjectNode members(ObjectNode schema, Field field) {
        schema.put("type", "array").put("uniqueItems", true);
        if (field.required()) schema.put("minItems", 1);
        options(string(schema.putObject("items")), field.options());
        return schema;
    }

    /** Giver and holder as two codes, or as one line {@code giver > holder}; the codes that may stand there are listed beside. */
    private static ObjectNode pairs(ObjectNode schema, Field field) {
        schema.put("type", "array").put("uniqueItems", true);
        if (field.required()) schema.put("minItems", 1);
        var shapes = schema.putObject("items").putArray("anyOf");
        shapes.addObject()
                .put("type", "array")
                .put("minItems", 2)
                .put("maxItems", 2)
                .putObject("items")
                .put("type", STRING);
        string(shapes.addObject()).put("pattern", "^[^>]+>[^>]+$");
        options(schema.putObject("$defs").putObject("member"), field.options());
        return schema;
    }

    private static ObjectNode options(ObjectNode schema, List<Field.Option> options) {
        if (options.isEmpty()) return schema;
        var listed = schema.putArray("oneOf");
        options.forEach(option -> listed.addObject().put("const", option.code()).put("title", option.label()));
        return schema;
    }
}
