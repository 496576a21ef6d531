package org.pacta.infra.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.CaughtUp;
import org.pacta.workflows.task.Subjects;

/** What the parties of one convention in force do between them, through the forms that they are shown. */
record Exchange(Committee convention) {

    static Exchange in(DeskApp app, String template) {
        return new Exchange(new Committee(app, InForce.since(app, template, Committee.TODAY)));
    }

    /** As the example of the form says, but for these answers. */
    void act(Person person, String act, Map<String, Object> but) {
        var body = new HashMap<>(convention.offer(person, act).form().example());
        body.putAll(but);
        convention.act(person, act, body);
    }

    String closed(Person person, String act) {
        return convention.offer(person, act).closedBecause();
    }

    /** The step that the engine would ask about the last line of that register. */
    void answer(Person person, String register, String action, int round, Map<String, Object> but) {
        var subject = Subjects.of(lines(person, register).getLast().id());
        var party = person.organisations().iterator().next();
        var task = TaskId.of(subject, action, party, round);
        var matter = subject.toString().split("/")[0];
        var asked = new Assignment(
                subject.toString(), matter, action, party, List.of(Role.TECHNIQUE, Role.DPO, Role.JURISTE), round);
        convention.app().send(new OpenTask(task, asked, Committee.TODAY));
        convention.complete(person, task.value(), but);
    }

    String cell(Person person, String register, String column) {
        return lines(person, register).getLast().cells().path(column).asText();
    }

    List<RegisterLine> lines(Person person, String register) {
        convention.app().bean(CaughtUp.class).await();
        return convention.register(person, register);
    }

    /** Obligations that the last fact of this kind bears. */
    String obligations(String kind) {
        var metadata = convention
                .app()
                .sql()
                .sql(
                        "select metadata from domain_event where convention = ? and payload_type = ? order by global_index desc limit 1")
                .params(convention.files().convention().value(), kind)
                .query(byte[].class)
                .single();
        return new String(metadata, UTF_8).replaceAll(".*\"obligations\":\"([^\"]*)\".*", "$1");
    }
}
