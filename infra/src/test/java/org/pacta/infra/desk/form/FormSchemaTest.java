package org.pacta.infra.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Field.Kind;
import org.pacta.workflows.step.Form;

@DisplayName("The schema of a form")
class FormSchemaTest {

    static final ObjectMapper JSON = new ObjectMapper();
    static final List<Field.Option> MEMBERS =
            List.of(new Field.Option("m1", "Conseiller nº 1"), new Field.Option("m2", "Conseiller nº 2"));

    static final Form FORM = new Form(
            List.of(Form.accept("go", "Continuer"), Form.refuse("back", "Renvoyer")),
            List.of(
                    Field.of("number", "Numéro", Kind.LINE),
                    Field.of("heldOn", "Jour", Kind.DATE),
                    Field.of("sittingAt", "Heure", Kind.TIME),
                    Field.of("votesFor", "Pour", Kind.INTEGER),
                    Field.of("secret", "Scrutin secret", Kind.YES_NO),
                    Field.choice("chair", "Président", MEMBERS),
                    Field.of("present", "Présents", Kind.MEMBERS).among(MEMBERS),
                    Field.of("pouvoirs", "Pouvoirs", Kind.PAIRS).among(MEMBERS).optional(),
                    Field.of("text", "Empreinte", Kind.HASH),
                    Field.of("piece", "Pièce", Kind.DOCUMENT).optional(),
                    Field.of("term", "Durée", Kind.LENGTH),
                    Field.of("detail", "Précision", Kind.PARAGRAPH).onlyFor("go"),
                    Field.of("reason", "Motif", Kind.PARAGRAPH).onlyFor("back").hint("Il sera lu par l’auteur.")),
            Map.ofEntries(
                    Map.entry("decision", "go"),
                    Map.entry("number", "DL.2024-40"),
                    Map.entry("heldOn", "2024-02-09"),
                    Map.entry("sittingAt", "09:00"),
                    Map.entry("votesFor", 55),
                    Map.entry("secret", false),
                    Map.entry("chair", "m1"),
                    Map.entry("present", List.of("m1")),
                    Map.entry("pouvoirs", List.of(List.of("m2", "m1"))),
                    Map.entry("text", "a".repeat(64)),
                    Map.entry("term", "P18M"),
                    Map.entry("detail", "Rien à signaler")));

    @Test
    void is_itself_valid_and_accepts_its_own_example() {
        var schema = FormSchema.of(FORM, "Enregistrer");
        var meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schema)).isEmpty();
        assertThat(problems(schema.at("/examples/0"))).isEmpty();
    }

    @Test
    void asks_for_the_fields_of_a_branch_only_there() {
        assertThat(problems(without("detail"))).isNotEmpty();
        assertThat(problems(without("detail").put("decision", "back"))).isNotEmpty();
        assertThat(problems(without("detail").put("decision", "back").put("reason", "à revoir")))
                .isEmpty();
        assertThat(problems(without("decision"))).isEmpty();
        assertThat(problems(JSON.valueToTree(withoutDecisionAndDetail()))).isNotEmpty();
    }

    @Test
    void refuses_what_the_reader_refuses() {
        assertThat(problems(changed("heldOn", "2024-02-30"))).isNotEmpty();
        assertThat(problems(changed("sittingAt", "24:00"))).isNotEmpty();
        assertThat(problems(changed("votesFor", -1))).isNotEmpty();
        assertThat(problems(changed("secret", "oui"))).isNotEmpty();
        assertThat(problems(changed("chair", "m9"))).isNotEmpty();
        assertThat(problems(changed("present", List.of("m1", "m1")))).isNotEmpty();
        assertThat(problems(changed("pouvoirs", List.of("m2")))).isNotEmpty();
        assertThat(problems(changed("pouvoirs", List.of("m2 > m1")))).isEmpty();
        assertThat(problems(changed("text", "abc"))).isNotEmpty();
        assertThat(problems(changed("term", "18 mois"))).isNotEmpty();
        assertThat(problems(changed("autre", 1))).isNotEmpty();
    }

    @Test
    void tells_labels_hints_and_options() {
        var schema = FormSchema.of(FORM, "Enregistrer");

        assertThat(schema.at("/title").asText()).isEqualTo("Enregistrer");
        assertThat(schema.at("/properties/reason/description").asText()).isEqualTo("Il sera lu par l’auteur.");
        assertThat(schema.at("/properties/chair/oneOf/0/title").asText()).isEqualTo("Conseiller nº 1");
        assertThat(schema.at("/properties/decision/oneOf/1/const").asText()).isEqualTo("back");
    }

    static com.fasterxml.jackson.databind.node.ObjectNode without(String field) {
        com.fasterxml.jackson.databind.node.ObjectNode body = JSON.valueToTree(FORM.example());
        body.remove(field);
        return body;
    }

    static Map<String, Object> withoutDecisionAndDetail() {
        var body = new java.util.HashMap<>(FORM.example());
        body.remove("decision");
        body.remove("detail");
        return body;
    }

    static JsonNode changed(String field, Object value) {
        return without(field).set(field, JSON.valueToTree(value));
    }

    static Set<ValidationMessage> problems(JsonNode body) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(FormSchema.of(FORM, "Enregistrer"));
        return schema.validate(body, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
}
