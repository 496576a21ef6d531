package org.pacta.infra.desk.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.workflows.step.Field;

/** Answers picked among the options of a field: one, several, or in pairs. */
final class Choices {

    private static final Pattern PAIR = Pattern.compile("\\s*(.+?)\\s*>\\s*(.+?)\\s*");

    private Choices() {}

    static String one(Field field, String code) throws Unfit {
        Unfit.unless(field.options().stream().anyMatch(option -> option.code().equals(code)), FormProblem.OPTION);
        return code;
    }

    static List<MemberId> members(Field field, Object given) throws Unfit {
        var members = new ArrayList<MemberId>();
        for (var item : items(given)) members.add(new MemberId(one(field, FieldReader.line(item))));
        Unfit.unless(new HashSet<>(members).size() == members.size(), FormProblem.TWICE);
        return List.copyOf(members);
    }

    static List<Pouvoir> pairs(Field field, Object given) throws Unfit {
        var pairs = new ArrayList<Pouvoir>();
        for (var item : items(given)) pairs.add(pair(field, item));
        return List.copyOf(pairs);
    }

    private static Pouvoir pair(Field field, Object given) throws Unfit {
        if (given instanceof List<?> both) {
            Unfit.unless(both.size() == 2, FormProblem.PAIR);
            return pouvoir(field, FieldReader.line(both.getFirst()), FieldReader.line(both.getLast()));
        }
        var read = PAIR.matcher(FieldReader.line(given));
        Unfit.unless(read.matches(), FormProblem.PAIR);
        return pouvoir(field, read.group(1), read.group(2));
    }

    private static Pouvoir pouvoir(Field field, String giver, String holder) throws Unfit {
        return new Pouvoir(new MemberId(one(field, giver)), new MemberId(one(field, holder)));
    }

    /** A list of JSON, or the lines of a text field. */
    private static List<?> items(Object given) {
        return given instanceof List<?> many
                ? many
                : given.toString().strip().lines().toList();
    }
}
