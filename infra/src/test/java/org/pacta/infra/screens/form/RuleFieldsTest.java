package org.pacta.infra.screens.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.words.WordList;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

@DisplayName("A broken rule")
class RuleFieldsTest {

    final RuleFields fields = new RuleFields();
    final Form vote = new Form(
            List.of(Form.accept("record", "Enregistrer le vote")),
            List.of(
                    Field.of("votedOn", "Date du vote", Field.Kind.DATE),
                    Field.of("votesFor", "Pour", Field.Kind.INTEGER)),
            Map.of());

    @Test
    void is_told_beside_the_answer_that_it_speaks_of() {
        assertThat(placed("deliberation.ballot-total").at("votesFor")).isEqualTo("Corrigez.");
    }

    @Test
    void met_in_several_forms_is_told_at_the_answer_that_this_one_asks() {
        assertThat(placed("deliberation.sitting-day").at("votedOn")).isEqualTo("Corrigez.");
    }

    @Test
    void of_the_act_as_a_whole_is_told_above_it() {
        assertThat(placed("deliberation.vote-once").lines().getFirst().field()).isNull();
    }

    @Test
    void is_known_by_its_code() {
        var rules = WordList.all("classpath*:messages/rules_*.properties").codes();
        assertThat(rules)
                .containsAll(WordList.all("classpath:screens/words/rule-fields.properties")
                        .codes());
    }

    Refusal placed(String code) {
        return fields.place(Refusal.of(code, "Corrigez.", "CGCT L2121-20"), vote);
    }
}
