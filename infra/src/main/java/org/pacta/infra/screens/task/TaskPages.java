package org.pacta.infra.screens.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.letters.LetterProjects;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.drafts.DraftPlaces;
import org.pacta.infra.screens.drafts.Resumed;
import org.pacta.infra.screens.form.FormView;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.inbox.BasketPage;
import org.pacta.infra.screens.text.Clauses;
import org.pacta.infra.screens.words.Sanctions;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.engine.Edition;
import org.springframework.stereotype.Component;

/** Puts together what one needs to know before one decides. */
@Component
public class TaskPages {

    private final Inbox inbox;
    private final Desk desk;
    private final Reading reading;
    private final Askings askings;
    private final Clocks clocks;
    private final Resumed resumed;

    public TaskPages(Inbox inbox, Desk desk, Reading reading, Askings askings, Clocks clocks, Resumed resumed) {
        this.inbox = inbox;
        this.desk = desk;
        this.reading = reading;
        this.askings = askings;
        this.clocks = clocks;
        this.resumed = resumed;
    }

    public TaskPage page(Person person, UUID id, BasketPage basket) {
        return page(person, row(person, id), basket, Typed.nothing(), null);
    }

    /** The page as it comes back: with what was typed, and what was refused if anything was. */
    public TaskPage page(Person person, TaskRow task, BasketPage basket, Typed typed, @Nullable Refusal refusal) {
        var material = reading.of(person, task);
        var closed = askings.closed(person, task);
        var all = inbox.of(person, task.convention());
        var names = reading.names(person, all);
        return new TaskPage(
                task.id(),
                askings.asked(task, names),
                askings.holding(person, task),
                material.file().row(),
                material.text(),
                Edition.WAY_INTO_FORCE.contains(task.matter()),
                clocks.of(person, task),
                Clauses.serving(material.file().facts(), askings.obligations(task)),
                Sanctions.of(task.action()),
                material.submitted(),
                material.changes(),
                material.past(),
                material.files(),
                closed == null && LetterProjects.endIn(task.action()),
                closed == null ? form(person, task, typed, refusal) : null,
                closed,
                refusal,
                askings.others(task, all, names),
                around(task, basket));
    }

    private FormView form(Person person, TaskRow task, Typed typed, @Nullable Refusal refusal) {
        var place = DraftPlaces.ofTask(task.convention(), task.id());
        return resumed.form(person, place, desk.offer(person, task).form(), typed, refusal);
    }

    public TaskRow row(Person person, UUID id) {
        return inbox.find(person, id).orElseThrow(() -> new NotVisible(id.toString()));
    }

    private static TaskPage.Around around(TaskRow task, BasketPage basket) {
        return new TaskPage.Around(
                basket.asked().query(),
                basket.rank(task.id()),
                basket.neighbour(task.id(), -1),
                basket.neighbour(task.id(), 1));
    }
}
