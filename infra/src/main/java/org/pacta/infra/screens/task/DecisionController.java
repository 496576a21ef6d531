package org.pacta.infra.screens.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.form.Outcomes;
import org.pacta.infra.screens.form.Outcomes.Outcome;
import org.pacta.infra.screens.form.Outcomes.Sent;
import org.pacta.infra.screens.form.Sendings;
import org.pacta.infra.screens.form.Sendings.Owner;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The decision on one step. */
@Screen
public class DecisionController {

    private final TaskViews views;
    private final Desk desk;
    private final Outcomes outcomes;
    private final Sendings sendings;

    public DecisionController(TaskViews views, Desk desk, Outcomes outcomes, Sendings sendings) {
        this.views = views;
        this.desk = desk;
        this.outcomes = outcomes;
        this.sendings = sendings;
    }

    @PostMapping("/taches/{id}")
    public String decide(
            Person person,
            @PathVariable UUID id,
            NativeWebRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var task = views.row(person, id);
        var typed = sendings.read(new Owner(person, task.organisation(), task.convention()), request);
        return switch (take(person, task, typed)) {
            case Outcome.Again again -> views.again(person, task, typed, again.refusal(), response, model);
            case Outcome.Last last -> views.lastLook(person, task, last.look(), model);
            case Outcome.Done done -> {
                flash.addFlashAttribute("done", done.label());
                flash.addFlashAttribute("doneOn", task.convention().value());
                yield "redirect:/corbeille";
            }
        };
    }

    private Outcome take(Person person, TaskRow task, Typed typed) {
        var closed = views.closed(person, task);
        if (closed.isPresent()) return new Outcome.Again(closed.get());
        var form = desk.offer(person, task).form();
        Map<String, String> named = views.named(person, task);
        return outcomes.take(
                new Sent(task.action(), form, typed, named), body -> desk.complete(person, task.id(), body));
    }
}
