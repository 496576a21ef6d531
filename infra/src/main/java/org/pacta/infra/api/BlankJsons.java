package org.pacta.infra.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.api.ConventionJson.BlankJson;
import org.pacta.infra.views.Blanks.Answer;

/** The blanks of a convention: those still open are listed, never guessed. */
final class BlankJsons {

    private BlankJsons() {}

    static List<BlankJson> of(ConventionTemplate template, List<Answer> answers) {
        Map<String, Answer> known = answers.stream().collect(Collectors.toMap(Answer::blank, Function.identity()));
        return template.blanks().stream()
                .map(blank -> json(blank, known.get(blank.id())))
                .toList();
    }

    private static BlankJson json(Blank blank, @Nullable Answer answer) {
        return new BlankJson(
                blank.id(),
                blank.label(),
                Codes.of(blank.kind()),
                blank.clause(),
                state(answer),
                answer == null ? null : answer.value(),
                answer == null ? null : answer.reason(),
                blank.waivable(),
                blank.why());
    }

    private static String state(@Nullable Answer answer) {
        if (answer == null) return "open";
        return answer.waived() ? "waived" : "filled";
    }
}
