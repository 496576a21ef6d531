package org.pacta.infra.screens.task;

import java.util.UUID;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.inbox.BasketAsked;
import org.pacta.infra.screens.inbox.Baskets;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one step. */
@Screen
public class TaskController {

    private final Baskets baskets;
    private final TaskPages tasks;

    public TaskController(Baskets baskets, TaskPages tasks) {
        this.baskets = baskets;
        this.tasks = tasks;
    }

    @GetMapping("/taches/{id}")
    public String task(Person person, @PathVariable UUID id, BasketAsked asked, Model model) {
        var basket = baskets.around(person, asked, id);
        model.addAttribute("basket", basket);
        model.addAttribute("task", tasks.page(person, id, basket));
        model.addAttribute("solo", true);
        return "corbeille";
    }
}
