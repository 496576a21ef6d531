package org.pacta.workflows.step;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pacta.domain.shared.Command;

/**
 * A step written as one value: its words, its form, its command.
 *
 * @param fields the form for a situation
 * @param leadsTo the command for a situation and its answers
 * @param deadlines codes of the deadlines by which it has to be done
 * @param personal whether nobody may do it in somebody else's name
 */
public record Asked(
        String action,
        String matter,
        String title,
        String why,
        Set<String> obligations,
        Function<Situation, Form> fields,
        BiFunction<Situation, Answers, Command> leadsTo,
        Set<String> deadlines,
        boolean personal)
        implements Step {

    public Asked(
            String action,
            String matter,
            String title,
            String why,
            Set<String> obligations,
            Function<Situation, Form> fields,
            BiFunction<Situation, Answers, Command> leadsTo) {
        this(action, matter, title, why, obligations, fields, leadsTo, Set.of(), false);
    }

    /** It is due when one of these deadlines of its subject is. */
    public Asked until(String... codes) {
        return new Asked(action, matter, title, why, obligations, fields, leadsTo, Set.of(codes), personal);
    }

    /** Law or clause gives it to one person only. */
    public Asked inPerson() {
        return new Asked(action, matter, title, why, obligations, fields, leadsTo, deadlines, true);
    }

    @Override
    public Form form(Situation situation) {
        return fields.apply(situation);
    }

    @Override
    public Command command(Situation situation, Answers answers) {
        return leadsTo.apply(situation, answers);
    }
}
