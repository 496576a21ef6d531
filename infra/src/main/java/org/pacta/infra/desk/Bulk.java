package org.pacta.infra.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Several tasks of the same kind answered at once: each is done, or refused, as if it had come by itself. */
@Component
public class Bulk {

    public static final int MOST = 50;

    /** What is shown or chosen for one task only cannot be answered for all. */
    private static final Set<Field.Kind> OF_ONE = Set.of(Field.Kind.HASH, Field.Kind.DOCUMENT);

    private final Inbox inbox;
    private final Desk desk;

    public Bulk(Inbox inbox, Desk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    /**
     * What became of one task.
     *
     * @param row as it is now; null where the person does not see it
     * @param refusal why nothing was recorded; null where it is done
     */
    public record Result(
            UUID task, @Nullable TaskRow row, @Nullable RuntimeException refusal) {}

    /** The form that all of them share. */
    public Form form(Person person, List<TaskRow> tasks) {
        var forms = tasks.stream().map(task -> desk.offer(person, task).form()).toList();
        var first = forms.getFirst();
        DeskRule.BULK_IS_ANSWERED_ALIKE.require(
                forms.stream().allMatch(form -> isLike(form, first)) && isAnsweredAlike(first));
        return first;
    }

    public List<Result> complete(Person person, List<UUID> tasks, Map<String, Object> body) {
        var ids = tasks.stream().distinct().toList();
        DeskRule.BULK_IS_SMALL.require(!ids.isEmpty() && ids.size() <= MOST, MOST);
        requireAlike(person, ids);
        var results = new ArrayList<Result>();
        for (var id : ids) results.add(one(person, id, body));
        requireForm(results);
        return List.copyOf(results);
    }

    private void requireAlike(Person person, List<UUID> ids) {
        var seen = ids.stream().flatMap(id -> inbox.find(person, id).stream()).toList();
        DeskRule.BULK_IS_OF_ONE_ACTION.require(
                seen.stream().map(TaskRow::action).distinct().count() <= 1);
        var open = seen.stream()
                .filter(row -> !row.state().ended() && person.organisations().contains(row.organisation()))
                .toList();
        if (!open.isEmpty()) form(person, open);
    }

    private Result one(Person person, UUID id, Map<String, Object> body) {
        try {
            return new Result(id, desk.complete(person, id, body), null);
        } catch (RuleBroken | FormRefused | TakenByAnother | NotVisible | ConcurrencyException refusal) {
            return new Result(id, inbox.find(person, id).orElse(null), refusal);
        }
    }

    /** An answer that fits none of them is told once, at its fields. */
    private static void requireForm(List<Result> results) {
        var first = results.getFirst().refusal();
        if (first instanceof FormRefused refused
                && results.stream().allMatch(result -> result.refusal() instanceof FormRefused)) throw refused;
    }

    private static boolean isLike(Form form, Form other) {
        return form.fields().equals(other.fields()) && form.decisions().equals(other.decisions());
    }

    private static boolean isAnsweredAlike(Form form) {
        return form.fields().stream().map(Field::kind).noneMatch(OF_ONE::contains);
    }
}
