package org.pacta.infra.screens.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.infra.screens.words.WordList;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Acts with legal effect are shown once more before they count, as a sentence that says what one is about to do. */
@Component
public class Confirmations {

    private final WordList sentences = WordList.all("classpath:screens/words/confirmations.properties");

    /**
     * The last look before a legal act.
     *
     * @param decision its code, and {@code label} its words, verb first
     * @param answers question and answer in words
     * @param kept what was typed, to be sent with the confirmation
     */
    public record LastLook(
            String sentence, String decision, String label, List<Answer> answers, List<Typed.Value> kept) {}

    /** One answer as the person gave it. */
    public record Answer(String question, String answer) {}

    /** Whether this act has legal effect, so that it is looked at once more before it counts. */
    public boolean needs(String action) {
        return sentences.find(action).isPresent();
    }

    /** Empty where this act needs no last look, or the person has already had it. */
    public Optional<LastLook> before(String action, Form form, Typed typed, Map<String, String> named) {
        var decision = form.decisions().stream()
                .filter(one -> one.code().equals(Body.decision(form, typed)))
                .findFirst()
                .orElseThrow();
        if (typed.has("_confirmed") || isOneRefusalAmongOthers(decision, form) || lacks(form, typed))
            return Optional.empty();
        return sentences
                .find(action)
                .map(sentence -> new LastLook(
                        fill(sentence, named),
                        decision.code(),
                        decision.label(),
                        ReadBack.inWords(form, typed),
                        typed.kept()));
    }

    /** Refusing is as easy as approving: its reason is its last look. */
    private static boolean isOneRefusalAmongOthers(Form.Decision decision, Form form) {
        return decision.tone() == Form.Tone.REFUSE && form.decisions().size() > 1;
    }

    /** What is not complete goes to the desk at once, which says what is missing. */
    private static boolean lacks(Form form, Typed typed) {
        var body = Body.of(form, typed);
        return form.fields().stream()
                .filter(Field::required)
                .filter(field -> field.onlyFor() == null || field.onlyFor().equals(body.get("decision")))
                .anyMatch(field -> !body.containsKey(field.name()));
    }

    private static String fill(String sentence, Map<String, String> named) {
        var filled = sentence;
        for (var value : named.entrySet()) filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        return filled;
    }
}
