package org.pacta.infra.screens.task;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.TextId;
import org.pacta.infra.registers.FileLink;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.facts.FileReading;
import org.pacta.infra.screens.facts.Redline;
import org.pacta.infra.screens.facts.Told;
import org.pacta.infra.screens.text.ClauseChanges;
import org.pacta.infra.screens.text.ReadText;
import org.pacta.infra.screens.text.Texts;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.avenant.TextOf;
import org.springframework.stereotype.Component;

/** What somebody reads before they decide: the text, and what was written so far about the act they are asked for. */
@Component
public class Reading {

    private static final int LATEST = 4;

    private final FileReading files;
    private final Texts texts;
    private final Chronicle chronicle;
    private final RegisterLines registers;
    private final ClauseChanges clauses;

    public Reading(
            FileReading files, Texts texts, Chronicle chronicle, RegisterLines registers, ClauseChanges clauses) {
        this.files = files;
        this.texts = texts;
        this.chronicle = chronicle;
        this.registers = registers;
        this.clauses = clauses;
    }

    /**
     * What lies before the person.
     *
     * @param submitted the last thing that somebody wrote about it: a report, a reason for sending it back, an opinion
     * @param changes what it changed in what was written in its place before
     * @param past everything else of late, latest first
     * @param files what can be taken away about it
     */
    record Material(
            ConventionFile file,
            ReadText text,
            @Nullable Told submitted,
            List<Redline> changes,
            List<Told> past,
            List<FileLink> files) {}

    Material of(Person person, TaskRow task) {
        var file = files.open(person, task.convention());
        var facts = file.of(task.subject());
        var text = TextOf.subject(task.subject(), file.facts());
        var told = chronicle.tell(latest(facts), file.facts());
        var submitted = told.stream().filter(Told::written).findFirst();
        return new Material(
                file,
                texts.of(person, file, text),
                submitted.orElse(null),
                Stream.concat(
                                amended(file, text).stream(),
                                submitted.map(last -> changes(last, facts, file)).orElse(List.of()).stream())
                        .toList(),
                told.stream()
                        .filter(one -> submitted.filter(one::equals).isEmpty())
                        .toList(),
                registers.all().stream()
                        .flatMap(register -> register.files(task.subject()).stream())
                        .toList());
    }

    /** What the things of these steps are called, where a register names them. */
    Map<String, String> names(Person person, List<TaskRow> tasks) {
        return registers.names(
                person, tasks.stream().map(TaskRow::subject).distinct().toList());
    }

    /** What the avenant that is decided on changes in the clauses in force. */
    private List<Redline> amended(ConventionFile file, TextId text) {
        if (text.isOfTheConvention()) return List.of();
        return file.facts().avenants().stream()
                .filter(avenant -> avenant.id().equals(AvenantId.of(text)))
                .flatMap(avenant -> clauses.of(file.row(), avenant).stream())
                .toList();
    }

    /** Against the fact of the same kind before it: a report after its return, minutes after remarks. */
    private List<Redline> changes(Told last, List<FactRow> facts, ConventionFile file) {
        var type = facts.stream()
                .filter(fact -> fact.sequence() == last.sequence())
                .map(FactRow::type)
                .findFirst()
                .orElseThrow();
        return facts.reversed().stream()
                .filter(fact -> fact.type().equals(type) && fact.sequence() < last.sequence())
                .findFirst()
                .map(former -> Redline.between(
                        chronicle.tell(List.of(former), file.facts()).getFirst(), last))
                .orElse(List.of());
    }

    private static List<FactRow> latest(List<FactRow> facts) {
        return facts.reversed().stream().limit(LATEST).toList();
    }
}
