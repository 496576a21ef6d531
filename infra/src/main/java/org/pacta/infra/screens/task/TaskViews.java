package org.pacta.infra.screens.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.Confirmations;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.inbox.BasketAsked;
import org.pacta.infra.screens.inbox.Baskets;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages that answer to a decision on a step. */
@Component
public class TaskViews {

    private static final int UNPROCESSABLE = 422;

    private final Baskets baskets;
    private final TaskPages tasks;
    private final Reading reading;
    private final Askings askings;

    public TaskViews(Baskets baskets, TaskPages tasks, Reading reading, Askings askings) {
        this.baskets = baskets;
        this.tasks = tasks;
        this.reading = reading;
        this.askings = askings;
    }

    TaskRow row(Person person, UUID id) {
        return tasks.row(person, id);
    }

    /** Why there is nothing to decide for this person any more. */
    Optional<Refusal> closed(Person person, TaskRow task) {
        return Optional.ofNullable(askings.closed(person, task)).map(why -> Refusal.of("task.closed", why, null));
    }

    String again(
            Person person,
            TaskRow task,
            Typed typed,
            @Nullable Refusal refusal,
            HttpServletResponse response,
            Model model) {
        if (refusal != null) response.setStatus(UNPROCESSABLE);
        var basket = baskets.around(person, BasketAsked.of(null), task.id());
        model.addAttribute("basket", basket);
        model.addAttribute("task", tasks.page(person, task, basket, typed, refusal));
        model.addAttribute("solo", true);
        return "corbeille";
    }

    String lastLook(Person person, TaskRow task, Confirmations.LastLook look, Model model) {
        model.addAttribute("look", look);
        model.addAttribute("address", "/taches/" + task.id());
        return "confirmer";
    }

    /** What the sentence of a confirmation quotes. */
    Map<String, String> named(Person person, TaskRow task) {
        var material = reading.of(person, task);
        return Map.of(
                "de organisation", Articles.of(askings.asked(task, Map.of()).organisation()),
                "reference", material.file().row().reference(),
                "version", String.valueOf(material.text().version()),
                "fingerprint", material.text().shortFingerprint() + "…");
    }
}
