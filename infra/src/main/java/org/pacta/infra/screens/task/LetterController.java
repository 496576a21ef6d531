package org.pacta.infra.screens.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.letters.LetterProjects;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.form.Body;
import org.pacta.infra.screens.form.Sendings;
import org.pacta.infra.screens.form.Sendings.Owner;
import org.pacta.infra.security.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;

/** The letter as it would be signed with what was typed so far, to be read before. */
@Screen
public class LetterController {

    private final TaskViews views;
    private final Desk desk;
    private final Sendings sendings;
    private final LetterProjects projects;
    private final Refusals refusals;

    public LetterController(TaskViews views, Desk desk, Sendings sendings, LetterProjects projects, Refusals refusals) {
        this.views = views;
        this.desk = desk;
        this.sendings = sendings;
        this.projects = projects;
        this.refusals = refusals;
    }

    /** The letter itself, or the page again with what it still lacks. */
    @PostMapping("/taches/{id}/lettre")
    public Object letter(
            Person person, @PathVariable UUID id, NativeWebRequest request, HttpServletResponse response, Model model) {
        var task = views.row(person, id);
        var typed = sendings.read(new Owner(person, task.organisation(), task.convention()), request);
        var form = desk.offer(person, task).form();
        var drawn = new AtomicReference<byte @Nullable []>();
        var refusal = refusals.trying(() -> drawn.set(projects.draw(person, id, Body.of(form, typed))));
        return refusal.<Object>map(why -> views.again(person, task, typed, why, response, model))
                .orElseGet(() -> file(Objects.requireNonNull(drawn.get())));
    }

    private static ResponseEntity<byte[]> file(byte[] letter) {
        var shown = ContentDisposition.inline().filename("projet-de-lettre.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(letter);
    }
}
