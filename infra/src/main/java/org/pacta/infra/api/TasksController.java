package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.desk.form.FormSchema;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskFilter;
import org.pacta.infra.views.TaskRow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox: what is asked of whom, and doing it. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "Corbeille : prendre, rendre, déléguer, terminer une étape")
class TasksController {

    private final Inbox inbox;
    private final Desk desk;
    private final TaskJsons tasks;
    private final Versions versions;

    TasksController(Inbox inbox, Desk desk, TaskJsons tasks, Versions versions) {
        this.inbox = inbox;
        this.desk = desk;
        this.tasks = tasks;
        this.versions = versions;
    }

    @GetMapping
    @Operation(
            summary = "Mes étapes (mine), celles de mes groupes (group), celles que j’ai confiées (delegated),"
                    + " celles que je peux faire au nom d’un collègue (onBehalf), celles que j’ai faites (done)")
    Listing<TaskJson> list(
            Person person,
            @RequestParam(defaultValue = "group") InboxView view,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable UUID convention,
            @RequestParam(required = false) @Nullable DueIn due,
            @RequestParam(required = false) @Nullable String cursor) {
        var only = convention == null ? null : new ConventionId(convention);
        var page =
                inbox.list(person, view.view(), new TaskFilter(matter, only, due == null ? null : due.due()), cursor);
        return new Listing<>(tasks.of(person, page.items()), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Une étape, avec le JSON Schema de ce qu’il faut donner pour la terminer")
    ResponseEntity<TaskJson> get(Person person, @PathVariable UUID id) {
        return versions.answer(shown(person, visible(person, id)));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Prendre une étape")
    ResponseEntity<TaskJson> claim(
            Person person,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        check(person, id, ifMatch);
        return versions.answer(shown(person, desk.claim(person, id)));
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Rendre une étape au groupe")
    ResponseEntity<TaskJson> release(
            Person person,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        check(person, id, ifMatch);
        return versions.answer(shown(person, desk.release(person, id)));
    }

    @PostMapping("/{id}/delegate")
    @Operation(summary = "Confier une étape à un collègue qui tient l’un de ses rôles : {\"to\": nom d’utilisateur}")
    ResponseEntity<TaskJson> delegate(
            Person person,
            @PathVariable UUID id,
            @RequestBody Map<String, Object> body,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        check(person, id, ifMatch);
        if (!(body.get("to") instanceof String to) || to.isBlank())
            throw new FormRefused(java.util.List.of(FormProblem.REQUIRED.at("to", "Collègue")));
        return versions.answer(shown(person, desk.delegate(person, id, to.strip())));
    }

    @PostMapping("/{id}/remind")
    @Operation(summary = "Relancer qui est attendu ; une fois par jour et par étape")
    ResponseEntity<TaskJson> remind(Person person, @PathVariable UUID id) {
        return versions.answer(shown(person, desk.remind(person, id)));
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "Terminer une étape avec ce que demande son formulaire")
    ResponseEntity<TaskJson> complete(
            Person person,
            @PathVariable UUID id,
            @RequestBody Map<String, Object> body,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        check(person, id, ifMatch);
        return versions.answer(shown(person, desk.complete(person, id, body)));
    }

    private void check(Person person, UUID id, @Nullable String ifMatch) {
        if (ifMatch != null) versions.check(ifMatch, shown(person, visible(person, id)));
    }

    private TaskRow visible(Person person, UUID id) {
        return inbox.find(person, id).orElseThrow(() -> new NotVisible("task " + id));
    }

    /** The form is for those who may be asked; the other parties see that somebody is. */
    private TaskJson shown(Person person, TaskRow row) {
        var task = tasks.of(person, row);
        if (row.state().ended() || !person.organisations().contains(row.organisation())) return task;
        var offer = desk.offer(person, row);
        return task.with(FormSchema.of(offer.form(), offer.step().title()));
    }

    /** As the address names how soon a task is due. */
    enum DueIn {
        late(TaskFilter.Due.LATE),
        soon(TaskFilter.Due.SOON),
        week(TaskFilter.Due.WEEK),
        none(TaskFilter.Due.NONE);

        private final TaskFilter.Due due;

        DueIn(TaskFilter.Due due) {
            this.due = due;
        }

        TaskFilter.Due due() {
            return due;
        }
    }

    /** As the address names the views. */
    enum InboxView {
        mine(Inbox.View.MINE),
        group(Inbox.View.GROUP),
        delegated(Inbox.View.DELEGATED),
        onBehalf(Inbox.View.ON_BEHALF),
        done(Inbox.View.DONE);

        private final Inbox.View view;

        InboxView(Inbox.View view) {
            this.view = view;
        }

        Inbox.View view() {
            return view;
        }
    }
}
