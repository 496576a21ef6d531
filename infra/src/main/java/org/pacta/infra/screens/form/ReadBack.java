package org.pacta.infra.screens.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.pacta.infra.screens.form.Confirmations.Answer;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Lengths;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/** What was typed, read back to the person in words. */
final class ReadBack {

    private static final int NAMED_AT_MOST = 3;

    private ReadBack() {}

    static List<Answer> inWords(Form form, Typed typed) {
        var decision = Body.decision(form, typed);
        return form.fields().stream()
                .filter(field -> field.onlyFor() == null || field.onlyFor().equals(decision))
                .map(field -> new Answer(field.label(), inWords(field, typed)))
                .filter(answer -> !answer.answer().isEmpty())
                .toList();
    }

    private static String inWords(Field field, Typed typed) {
        var name = field.name();
        return switch (field.kind()) {
            case DATE, PLANNED_DATE -> date(typed.one(name));
            case MOMENT, PLANNED_MOMENT -> TypedMoment.of(field, typed).inWords();
            case YES_NO -> typed.has(name) ? (typed.one(name).equals("true") ? "Oui" : "Non") : "";
            case CHOICE -> label(field, typed.one(name));
            case MEMBERS -> members(field, typed.many(name));
            case PAIRS -> count(typed.pairs(name).size(), "pouvoir");
            case LENGTH -> typed.has(name + ".amount") ? Lengths.inWords(String.valueOf(typed.length(name))) : "";
            case LINE, PARAGRAPH, TIME, INTEGER, HASH, DOCUMENT -> typed.one(name);
        };
    }

    private static String members(Field field, List<String> chosen) {
        if (chosen.isEmpty()) return "aucun";
        if (chosen.size() > NAMED_AT_MOST) return count(chosen.size(), "membre");
        return String.join(", ", chosen.stream().map(code -> label(field, code)).toList());
    }

    private static String count(int number, String noun) {
        if (number == 0) return "aucun";
        return number + " " + noun + (number > 1 ? "s" : "");
    }

    private static String label(Field field, String code) {
        return field.options().stream()
                .filter(option -> option.code().equals(code))
                .map(Field.Option::label)
                .findFirst()
                .orElse(code);
    }

    private static String date(String typed) {
        try {
            return typed.isEmpty() ? "" : InWords.dayOf(LocalDate.parse(typed));
        } catch (DateTimeParseException asTyped) {
            return typed;
        }
    }
}
