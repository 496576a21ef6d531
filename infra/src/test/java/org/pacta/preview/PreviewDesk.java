package org.pacta.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.TakenByAnother;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Here;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Steps;

/** A desk that checks what is required, knows one rule (the figures of a vote add up) and keeps everything in memory. */
final class PreviewDesk implements Desk {

    private static final Here HERE =
            new Here(Instant.parse("2026-03-12T10:05:00Z"), ZoneId.of("Europe/Paris"), UUID::randomUUID);

    private final Steps steps = new Steps();
    private final PreviewWorld world;

    PreviewDesk(PreviewWorld world) {
        this.world = world;
    }

    @Override
    public HumanCommand foresee(Person person, UUID task, Map<String, Object> body) {
        throw new NotVisible("letter of " + task);
    }

    @Override
    public TaskRow claim(Person person, UUID task) {
        var row = world.tasks.get(task);
        if (row.assignee() != null && !row.assignee().equals(person.id().value())) throw new TakenByAnother(task + "");
        return put(row, TaskRow.State.CLAIMED, person.id().value(), null);
    }

    @Override
    public TaskRow release(Person person, UUID task) {
        return put(world.tasks.get(task), TaskRow.State.OPEN, null, null);
    }

    @Override
    public TaskRow delegate(Person person, UUID task, String to) {
        return put(world.tasks.get(task), TaskRow.State.CLAIMED, to, person.id().value());
    }

    @Override
    public TaskRow remind(Person person, UUID task) {
        return world.tasks.get(task);
    }

    @Override
    public TaskRow complete(Person person, UUID task, Map<String, Object> body) {
        var row = world.tasks.get(task);
        check(offer(person, row).form(), body);
        return put(row, TaskRow.State.DONE, person.id().value(), null);
    }

    @Override
    public Offer offer(Person person, TaskRow task) {
        var step = steps.find(task.action()).orElseThrow();
        return new Offer(step, step.form(situation(person, task.convention(), task.subject(), task.organisation())));
    }

    @Override
    public List<ActOffer> acts(Person person, ConventionId convention) {
        var mine = person.organisations().iterator().next();
        var situation = situation(person, convention, convention.toString(), mine);
        var offers = new ArrayList<ActOffer>();
        for (var act : steps.acts()) {
            var closed = act.closedBecause(situation).orElse(null);
            offers.add(new ActOffer(
                    act.action(),
                    act.matter(),
                    act.title(),
                    act.why(),
                    closed == null ? act.form(situation) : null,
                    closed));
        }
        return offers;
    }

    @Override
    public void act(Person person, ConventionId convention, String act, Map<String, Object> body) {
        var offer = acts(person, convention).stream()
                .filter(one -> one.action().equals(act))
                .findFirst();
        check(offer.map(ActOffer::form).orElseThrow(() -> new NotVisible(act)), body);
    }

    @Override
    public ConventionId draft(Person person, NewConvention asked) {
        var problems = new ArrayList<FormRefused.Problem>();
        if (asked.title().isBlank())
            problems.add(new FormRefused.Problem("title", "form.required", "« Titre » est à remplir."));
        if (asked.parties().size() < 2)
            problems.add(
                    new FormRefused.Problem("parties.partenaire", "form.required", "« Le Partenaire » est à remplir."));
        if (!problems.isEmpty()) throw new FormRefused(problems);
        return world.var;
    }

    private Situation situation(Person person, ConventionId convention, String subject, Organisation organisation) {
        var by = person.actingFor(organisation).orElse(new Actor(person.id(), organisation, java.util.Set.of()));
        return new Situation(
                subject, organisation, 1, by, LocalDate.of(2026, 3, 12), world.conventions.get(convention), HERE);
    }

    private static void check(Form form, Map<String, Object> body) {
        var problems = form.fields().stream()
                .filter(Field::required)
                .filter(field -> field.onlyFor() == null || field.onlyFor().equals(body.get("decision")))
                .filter(field -> !body.containsKey(field.name()))
                .map(field ->
                        new FormRefused.Problem(field.name(), "form.required", "Répondez à « " + field.label() + " »."))
                .toList();
        if (!problems.isEmpty()) throw new FormRefused(problems);
        if (body.containsKey("votesFor") && (int) body.get("votesFor") > 55)
            throw new RuleBroken(new PreviewRule("preview.too-many-votes", "CGCT L2121-20 ; AIX-09"), 99, 55);
    }

    private TaskRow put(TaskRow row, TaskRow.State state, @Nullable String assignee, @Nullable String delegatedBy) {
        var ended = state.ended() ? PreviewWorld.NOW : null;
        var now = new TaskRow(
                row.id(),
                row.convention(),
                row.subject(),
                row.matter(),
                row.action(),
                row.organisation(),
                row.roles(),
                row.round(),
                state,
                assignee,
                delegatedBy,
                null,
                row.due(),
                row.zone(),
                row.openedAt(),
                ended,
                state.ended() ? assignee : null);
        world.tasks.put(row.id(), now);
        return now;
    }

    private record PreviewRule(String code, String source) implements Rule {}
}
