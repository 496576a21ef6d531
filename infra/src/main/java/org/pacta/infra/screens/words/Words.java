package org.pacta.infra.screens.words;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.security.Directory;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** Every word that a page looks up: who, in which state, how long from now. */
@Component
public class Words {

    private static final String GONE = "une personne partie";

    private final WordList states = WordList.all("classpath:screens/words/states.properties");
    private final WordList matters = WordList.all("classpath:screens/words/matters.properties");
    private final Directory directory;
    private final LegalClock clock;

    public Words(Directory directory, LegalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public String organisation(Organisation organisation) {
        return directory.nameOf(organisation);
    }

    public String person(@Nullable String actor) {
        if (actor == null) return "";
        if (actor.equals(ActorId.SYSTEM.value())) return "Pacta";
        return directory.nameOf(new ActorId(actor)).orElse(GONE);
    }

    public String state(String code) {
        return states.of(code);
    }

    public String matter(String code) {
        return matters.of(code);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** "dans 3 jours (lundi 26 octobre)", or "sans échéance". */
    public String due(TaskRow task) {
        var left = left(task);
        return left == null ? "sans échéance" : left.toDo();
    }

    public String due(RecordedDeadline deadline) {
        return Countdown.prudent(deadline, now()).toDo();
    }

    /** Null where nothing presses. */
    public @Nullable Countdown left(TaskRow task) {
        var due = task.due();
        return due == null ? null : new Countdown(due, task.zone(), now());
    }

    public String since(Instant at) {
        return since(LocalDate.ofInstant(at, InWords.PARIS));
    }

    public String ago(Instant at) {
        return InWords.ago(LocalDate.ofInstant(at, InWords.PARIS), today());
    }

    public String since(LocalDate day) {
        return InWords.since(day, today());
    }
}
