package org.pacta.infra.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.PartyRole;
import org.pacta.domain.template.Templates;
import org.pacta.infra.api.ConventionJson.Detail;
import org.pacta.infra.api.ConventionJson.PartyJson;
import org.pacta.infra.api.ConventionJson.WaitingJson;
import org.pacta.infra.api.TemplateJson.ClauseJson;
import org.pacta.infra.security.Directory;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.TaskRow;
import org.pacta.infra.views.TextsInForce;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** Tells conventions: names of organisations, words of the template, titles of steps. */
@Component
class ConventionJsons {

    private final Templates templates;
    private final Directory directory;
    private final Steps steps;
    private final TextsInForce texts;

    ConventionJsons(Templates templates, Directory directory, Steps steps, TextsInForce texts) {
        this.templates = templates;
        this.directory = directory;
        this.steps = steps;
        this.texts = texts;
    }

    ConventionJson header(ConventionRow row) {
        return json(row, null);
    }

    ConventionJson file(ConventionRow row, Content content) {
        var template = texts.template(row, content.asOf());
        var detail = new Detail(
                row.edition(),
                content.text(),
                content.waiting().stream().map(this::waiting).toList(),
                content.nextDeadline().orElse(null),
                BlankJsons.of(template, content.answers()),
                template.clauses().stream().map(ClauseJson::of).toList(),
                content.asOf());
        return json(row, detail);
    }

    private ConventionJson json(ConventionRow row, @Nullable Detail detail) {
        var template = templateOf(row);
        return new ConventionJson(
                row.id().value(),
                row.reference(),
                row.title(),
                row.template(),
                row.templateVersion(),
                row.state(),
                row.version(),
                row.draftedFor().alias(),
                row.parties().stream().map(party -> party(template, party)).toList(),
                row.draftedOn(),
                row.inForceOn(),
                row.submittedText(),
                row.updatedAt(),
                detail);
    }

    private ConventionTemplate templateOf(ConventionRow row) {
        return templates.get(row.template(), row.templateVersion());
    }

    private PartyJson party(ConventionTemplate template, Party party) {
        PartyRole seat = template.party(party.role())
                .orElseThrow(() -> new IllegalStateException(template.id() + " has no party " + party.role()));
        return new PartyJson(
                party.role(),
                seat.label(),
                party.organisation().alias(),
                directory.nameOf(party.organisation()),
                Codes.of(seat.nature()),
                seat.deliberates());
    }

    private WaitingJson waiting(TaskRow task) {
        return new WaitingJson(
                task.id(),
                task.action(),
                steps.find(task.action()).map(Step::title).orElse(task.action()),
                task.matter(),
                task.organisation().alias(),
                task.roles().stream().map(Role::code).toList(),
                Codes.of(task.state()),
                task.assignee(),
                task.due(),
                task.openedAt());
    }

    /** What stands in the file besides its header. */
    record Content(
            String text,
            List<TaskRow> waiting,
            Optional<DeadlineJson> nextDeadline,
            List<org.pacta.infra.views.Blanks.Answer> answers,
            @Nullable Instant asOf) {}
}
