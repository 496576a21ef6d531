package org.pacta.infra.screens.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Field.Kind;
import org.pacta.workflows.step.Form;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("What is typed into a form")
class BodyTest {

    final Form form = new Form(
            List.of(Form.accept("accept", "Accepter"), Form.refuse("refuse", "Refuser")),
            List.of(
                    Field.of("day", "Jour", Kind.DATE),
                    Field.of("votes", "Voix", Kind.INTEGER),
                    Field.of("secret", "Secret", Kind.YES_NO),
                    Field.of("present", "Présents", Kind.MEMBERS),
                    Field.of("against", "Contre", Kind.MEMBERS).optional(),
                    Field.of("pouvoirs", "Pouvoirs", Kind.PAIRS).optional(),
                    Field.of("length", "Durée", Kind.LENGTH),
                    Field.of("reason", "Motif", Kind.PARAGRAPH).onlyFor("refuse")),
            Map.of());
    final LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @Test
    void becomes_the_body_that_the_api_takes() {
        typed.add("decision", "accept");
        typed.add("day", " 2026-03-12 ");
        typed.add("votes", "43");
        typed.add("secret", "false");
        typed.addAll("present", List.of("m1", "m2"));
        typed.addAll("pouvoirs.giver", List.of("m3", "", "m4"));
        typed.addAll("pouvoirs.holder", List.of("m1", "", "m2"));
        typed.add("length.amount", "18");
        typed.add("length.unit", "M");
        assertThat(body())
                .containsExactly(
                        Map.entry("decision", "accept"),
                        Map.entry("day", "2026-03-12"),
                        Map.entry("votes", 43),
                        Map.entry("secret", false),
                        Map.entry("present", List.of("m1", "m2")),
                        Map.entry("against", List.of()),
                        Map.entry("pouvoirs", List.of(List.of("m3", "m1"), List.of("m4", "m2"))),
                        Map.entry("length", "P18M"));
    }

    @Test
    void is_left_out_where_it_is_empty_or_belongs_to_another_decision() {
        typed.add("decision", "accept");
        typed.add("day", "");
        typed.add("reason", "trop tôt");
        typed.add("length.unit", "M");
        assertThat(body()).containsOnlyKeys("decision", "against", "pouvoirs");
    }

    @Test
    void reaches_the_desk_as_typed_where_it_is_no_number() {
        typed.add("votes", "quarante");
        assertThat(body()).containsEntry("votes", "quarante");
    }

    @Test
    void takes_the_only_decision_where_none_was_pressed() {
        assertThat(body()).containsEntry("decision", "accept");
    }

    @Test
    void keeps_a_half_filled_pair_for_the_desk_to_refuse() {
        typed.add("pouvoirs.giver", "m3");
        typed.add("pouvoirs.holder", "");
        assertThat(body()).containsEntry("pouvoirs", List.of(List.of("m3", "")));
    }

    Map<String, Object> body() {
        return Body.of(form, new Typed(typed, null));
    }
}
