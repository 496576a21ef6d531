package org.pacta.infra.desk.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Form.Decision;

/** A form as JSON Schema 2020-12, so that a script can fill it in without knowing the matter: {@code examples[0]} is valid. */
public final class FormSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private FormSchema() {}

    public static ObjectNode of(Form form, String title) {
        var schema = node().put("$schema", DIALECT).put("type", "object").put("title", title);
        var properties = schema.putObject("properties");
        if (!form.decisions().isEmpty()) properties.set("decision", decision(form.decisions()));
        form.fields().forEach(field -> properties.set(field.name(), FieldSchema.of(field)));
        required(schema, always(form));
        schema.put("additionalProperties", false);
        branches(schema, form);
        schema.putArray("examples").add(PLAIN.<ObjectNode>valueToTree(form.example()));
        return schema;
    }

    private static ObjectNode decision(List<Decision> decisions) {
        var schema = node().put("type", "string").put("title", "Décision");
        schema.put("default", decisions.getFirst().code());
        var options = schema.putArray("oneOf");
        decisions.forEach(each -> options.addObject().put("const", each.code()).put("title", each.label()));
        return schema;
    }

    private static List<Field> always(Form form) {
        return form.fields().stream()
                .filter(field -> field.onlyFor() == null && field.required())
                .toList();
    }

    private static void branches(ObjectNode schema, Form form) {
        var branches = node().putArray("allOf");
        for (var decision : form.decisions()) {
            var fields = form.fields().stream()
                    .filter(field -> decision.code().equals(field.onlyFor()) && field.required())
                    .toList();
            if (!fields.isEmpty()) branch(branches.addObject(), decision, fields, isUsual(form, decision));
        }
        if (!branches.isEmpty()) schema.set("allOf", branches);
    }

    /** The usual decision is also taken where none is given, so its branch holds without the key. */
    private static void branch(ObjectNode branch, Decision decision, List<Field> fields, boolean usual) {
        var when = branch.putObject("if");
        when.putObject("properties").putObject("decision").put("const", decision.code());
        if (!usual) when.putArray("required").add("decision");
        required(branch.putObject("then"), fields);
    }

    private static boolean isUsual(Form form, Decision decision) {
        return form.decisions().getFirst().equals(decision);
    }

    private static void required(ObjectNode schema, List<Field> fields) {
        if (fields.isEmpty()) return;
        ArrayNode names = schema.putArray("required");
        fields.forEach(field -> names.add(field.name()));
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
