package org.pacta.infra.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.api.ConventionJsons.Content;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Blanks;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.PastConvention;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;

/** The file of one convention, as it stands or as it stood. */
@Component
class ConventionFiles {

    private final Conventions conventions;
    private final ConventionArchive archive;
    private final Inbox inbox;
    private final Blanks blanks;
    private final ConventionJsons json;

    ConventionFiles(
            Conventions conventions, ConventionArchive archive, Inbox inbox, Blanks blanks, ConventionJsons json) {
        this.conventions = conventions;
        this.archive = archive;
        this.inbox = inbox;
        this.blanks = blanks;
        this.json = json;
    }

    ConventionJson now(Person person, ConventionId id) {
        var row = visible(person, id);
        var waiting = inbox.of(person, id).stream()
                .filter(task -> !task.state().ended())
                .toList();
        var content = new Content(text(person, row), waiting, nextDeadline(person, id), blanks.answers(id), null);
        return json.file(row, content);
    }

    ConventionJson at(Person person, ConventionId id, Instant moment) {
        var past = archive.at(person, id, moment).orElseThrow(() -> new NotVisible(id + " at " + moment));
        var waiting = inbox.of(person, id).stream()
                .filter(task -> past.openTasks().contains(task.id()))
                .toList();
        var content = new Content(textThen(person, past), asOpen(waiting), Optional.empty(), past.blanks(), moment);
        return json.file(past.row(), content);
    }

    ConventionRow visible(Person person, ConventionId id) {
        return conventions.find(person, id).orElseThrow(() -> new NotVisible(id.toString()));
    }

    private String text(Person person, ConventionRow row) {
        var submitted = row.submittedText();
        return submitted != null && !row.state().equals("draft") ? submitted : drafted(person, row, Map.of());
    }

    private String textThen(Person person, PastConvention past) {
        var submitted = past.row().submittedText();
        return submitted == null ? drafted(person, past.row(), Map.of()) : submitted;
    }

    private String drafted(Person person, ConventionRow row, Map<String, String> values) {
        return archive.textWith(person, row.id(), values)
                .map(Sha256::ofText)
                .map(Sha256::hex)
                .orElseThrow(() -> new NotVisible(row.id().toString()));
    }

    private Optional<DeadlineJson> nextDeadline(Person person, ConventionId id) {
        return conventions.deadlines(person, id).stream()
                .filter(DeadlineRow::running)
                .findFirst()
                .map(DeadlineJson::of);
    }

    private static List<TaskRow> asOpen(List<TaskRow> tasks) {
        return tasks.stream()
                .map(task -> new TaskRow(
                        task.id(),
                        task.convention(),
                        task.subject(),
                        task.matter(),
                        task.action(),
                        task.organisation(),
                        task.roles(),
                        task.round(),
                        TaskRow.State.OPEN,
                        null,
                        null,
                        null,
                        task.due(),
                        task.zone(),
                        task.openedAt(),
                        null,
                        null))
                .toList();
    }
}
