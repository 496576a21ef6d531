package org.pacta.infra.screens.inbox;

import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.task.TaskPages;
import org.pacta.infra.security.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The basket, with its first step open beside it where the window is wide enough. */
@Screen
public class InboxController {

    private final Baskets baskets;
    private final TaskPages tasks;

    public InboxController(Baskets baskets, TaskPages tasks) {
        this.baskets = baskets;
        this.tasks = tasks;
    }

    @GetMapping("/corbeille")
    public String basket(
            Person person,
            BasketAsked asked,
            @RequestParam(name = "suite", required = false) @Nullable String cursor,
            Model model) {
        var basket = baskets.page(person, asked, cursor);
        model.addAttribute("basket", basket);
        basket.lines().stream()
                .findFirst()
                .ifPresent(line -> model.addAttribute("task", tasks.page(person, line.id(), basket)));
        return "corbeille";
    }
}
