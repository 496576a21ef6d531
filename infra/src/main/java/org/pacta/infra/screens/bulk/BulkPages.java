package org.pacta.infra.screens.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.Bulk;
import org.pacta.infra.problem.Problems;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.Confirmations;
import org.pacta.infra.screens.form.FormView;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.inbox.Tab;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Finds the steps of a basket that can be answered alike, and tells what became of them. */
@Component
public class BulkPages {

    private final Inbox inbox;
    private final ConventionArchive conventions;
    private final Bulk bulk;
    private final Said said;

    public BulkPages(Inbox inbox, ConventionArchive conventions, Bulk bulk, Said said) {
        this.inbox = inbox;
        this.conventions = conventions;
        this.bulk = bulk;
        this.said = said;
    }

    /** The words of the page. */
    @Component
    public record Said(Words words, StepWords steps, Problems problems, Confirmations confirmations) {}

    BulkPage kinds(Person person, Tab tab) {
        var byAction = inbox.list(person, tab.view(), null).items().stream()
                .filter(task -> !said.confirmations().needs(task.action()))
                .collect(Collectors.groupingBy(TaskRow::action));
        var kinds = byAction.entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1 && isAlike(person, kind.getValue()))
                .map(kind -> new BulkPage.Kind(
                        kind.getKey(),
                        said.steps().title(kind.getKey()),
                        kind.getValue().size()))
                .toList();
        return new BulkPage(tab.code(), "", "", kinds, List.of(), null, null, List.of());
    }

    BulkPage form(Person person, Tab tab, String action, Typed typed, @Nullable Refusal refusal) {
        var tasks = tasks(person, tab, action);
        if (tasks.isEmpty()) return kinds(person, tab);
        var chosen = chosen(typed);
        var rows = rows(person, tasks);
        return new BulkPage(
                tab.code(),
                said.steps().title(action),
                "/corbeille/ensemble?vue=" + tab.code() + "&action=" + action,
                List.of(),
                tasks.stream()
                        .map(task -> line(
                                task,
                                rows.get(task.convention()),
                                typed.values().isEmpty() || chosen.contains(task.id())))
                        .toList(),
                FormView.of(bulk.form(person, tasks), typed, refusal),
                refusal,
                List.of());
    }

    Form formOf(Person person, Tab tab, String action) {
        return bulk.form(person, tasks(person, tab, action));
    }

    List<TaskRow> tasks(Person person, Tab tab, String action) {
        if (said.confirmations().needs(action)) return List.of();
        return inbox.list(person, tab.view(), null).items().stream()
                .filter(task -> task.action().equals(action))
                .toList();
    }

    static Set<UUID> chosen(Typed typed) {
        return typed.many("_tache").stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    BulkPage results(Person person, Tab tab, String action, List<Bulk.Result> results) {
        var tasks = results.stream()
                .flatMap(result -> inbox.find(person, result.task()).stream())
                .toList();
        var rows = rows(person, tasks);
        var told = results.stream().map(result -> result(result, rows)).toList();
        return new BulkPage(tab.code(), said.steps().title(action), "", List.of(), List.of(), null, null, told);
    }

    private BulkPage.Result result(Bulk.Result result, Map<ConventionId, ConventionRow> rows) {
        var task = result.row();
        var convention = task == null ? null : rows.get(task.convention());
        var refusal = result.refusal();
        return new BulkPage.Result(
                result.task(),
                convention == null ? "" : convention.reference(),
                convention == null ? "" : convention.title(),
                refusal == null,
                refusal == null ? "" : said.problems().of(refusal).detail());
    }

    private boolean isAlike(Person person, List<TaskRow> tasks) {
        try {
            bulk.form(person, tasks);
            return true;
        } catch (RuleBroken oneByOne) {
            return false;
        }
    }

    private Map<ConventionId, ConventionRow> rows(Person person, List<TaskRow> tasks) {
        return conventions.findAll(
                person, tasks.stream().map(TaskRow::convention).distinct().toList());
    }

    private BulkPage.Line line(TaskRow task, @Nullable ConventionRow convention, boolean chosen) {
        return new BulkPage.Line(
                task.id(),
                convention == null ? "" : convention.reference(),
                convention == null ? "" : convention.title(),
                said.words().organisation(task.organisation()),
                said.words().due(task),
                chosen);
    }
}
