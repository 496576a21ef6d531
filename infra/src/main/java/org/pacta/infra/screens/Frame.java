package org.pacta.infra.screens;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page of somebody who has signed in: who they are, for whom, and how much awaits them. */
@ControllerAdvice(annotations = Screen.class)
public class Frame {

    private final Inbox inbox;
    private final Words words;

    public Frame(Inbox inbox, Words words) {
        this.inbox = inbox;
        this.words = words;
    }

    /** {@code drawnAt}: machine time in milliseconds, so that the page knows which news it already shows. */
    public record Me(String name, List<String> organisations, long waiting, long drawnAt) {}

    @ModelAttribute("me")
    public Me me(Person person) {
        var organisations = person.organisations().stream()
                .sorted()
                .map(words::organisation)
                .toList();
        var waiting = Stream.of(Inbox.View.MINE, Inbox.View.GROUP, Inbox.View.ON_BEHALF)
                .mapToLong(view -> inbox.count(person, view))
                .sum();
        return new Me(person.name(), organisations, waiting, Instant.now().toEpochMilli());
    }
}
