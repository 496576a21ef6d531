package org.pacta.infra.screens.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.words.WordList;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Tells a broken rule beside the answer that broke it, where the rule speaks of one answer of the form. */
@Component
public class RuleFields {

    private final WordList fields = WordList.all("classpath:screens/words/rule-fields.properties");

    Refusal place(Refusal refusal, Form form) {
        return refusal.placed(code -> field(code, form));
    }

    /** A rule may be met in several forms: the first of its fields that this form asks. */
    private Optional<String> field(String code, Form form) {
        return fields.find(code).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> form.fields().stream().map(Field::name).anyMatch(name::equals))
                .findFirst();
    }
}
