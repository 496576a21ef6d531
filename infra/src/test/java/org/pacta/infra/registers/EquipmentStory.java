package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.deadlines.InForce;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Inbox;
import org.pacta.workflows.task.Subjects;

/** One convention in force, where the services of both parties share goods, by the forms that they are shown. */
record EquipmentStory(DeskApp app, ConventionId convention) {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);

    static EquipmentStory in(DeskApp app, String template) {
        return new EquipmentStory(
                app, InForce.begun(app, template, TODAY.minusMonths(1)).id());
    }

    /** As the form's own example says, but for these answers; then the line that it wrote. */
    Identifier act(String account, String act, Map<String, Object> answers, String register) {
        catchUp();
        var offered = app.bean(Desk.class).acts(person(account), convention).stream()
                .filter(offer -> offer.action().equals(act))
                .findFirst()
                .orElseThrow();
        var body = new HashMap<String, Object>(
                offered.form() == null ? Map.of() : offered.form().example());
        body.putAll(answers);
        app.bean(Desk.class).act(person(account), convention, act, body);
        return Subjects.of(lines(account, register).getLast().id());
    }

    void does(Identifier about, String account, String step, int round, Map<String, Object> answers) {
        var person = person(account);
        var organisation = person.organisations().iterator().next();
        var id = TaskId.of(about, step, organisation, round);
        var subject = about.toString();
        var matter = subject.substring(0, subject.indexOf('/'));
        var roles = List.of(Role.of(account.split("\\.")[0]));
        app.send(new OpenTask(id, new Assignment(subject, matter, step, organisation, roles, round), TODAY));
        catchUp();
        var row = app.bean(Inbox.class).find(person, id.value()).orElseThrow();
        var body = new HashMap<>(app.bean(Desk.class).offer(person, row).form().example());
        body.putAll(answers);
        app.bean(Desk.class).claim(person, id.value());
        app.bean(Desk.class).complete(person, id.value(), body);
    }

    RegisterLine line(String account, String register, Identifier about) {
        return lines(account, register).stream()
                .filter(line -> line.id().equals(about.toString()))
                .findFirst()
                .orElseThrow();
    }

    String state(String account, String register, Identifier about) {
        return line(account, register, about).cells().get("state").asText();
    }

    List<RegisterLine> lines(String account, String register) {
        catchUp();
        var lines = app.bean(RegisterLines.class);
        return lines.of(person(account), lines.named(register).orElseThrow(), convention);
    }

    private void catchUp() {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
    }
}
