package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.deadlines.InForce;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.Desk.ActOffer;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;

/** One convention in force, where people do what the algorithms ask of them, by the forms that they are shown. */
record AlgorithmStory(DeskApp app, ConventionId convention) {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);

    static AlgorithmStory in(DeskApp app, String template) {
        var convention = InForce.begun(app, template, TODAY.minusMonths(1)).id();
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return new AlgorithmStory(app, convention);
    }

    AlgorithmeId propose() {
        act("technique.xxii", "propose-algorithm", Map.of());
        return AlgorithmeId.of(lines("technique.xxii", "algorithms").getLast().id());
    }

    /** The steering committee studies what was proposed. */
    MeetingId meets() {
        act("technique.suresnes", "convene-committee", Map.of("kind", "pilotage"));
        var meeting =
                MeetingId.of(lines("technique.suresnes", "committees").getLast().id());
        does(meeting, "technique.suresnes", "record-committee", 1, Map.of());
        return meeting;
    }

    ActOffer offer(String account, String act) {
        return app.bean(Desk.class).acts(person(account), convention).stream()
                .filter(offered -> offered.action().equals(act))
                .findFirst()
                .orElseThrow();
    }

    /** As the form's own example says, but for these answers. */
    void act(String account, String act, Map<String, Object> answers) {
        var offered = offer(account, act);
        var body = new HashMap<String, Object>(
                offered.form() == null ? Map.of() : offered.form().example());
        body.putAll(answers);
        app.bean(Desk.class).act(person(account), convention, act, body);
    }

    void does(Identifier about, String account, String step, int round, Map<String, Object> answers) {
        var person = person(account);
        var row = asked(about, account, step, round);
        app.bean(Desk.class).claim(person, row.id());
        app.bean(Desk.class).complete(person, row.id(), body(person, row, answers));
    }

    /** As the engine asks it. */
    TaskRow asked(Identifier about, String account, String step, int round) {
        var person = person(account);
        var organisation = person.organisations().iterator().next();
        var id = TaskId.of(about, step, organisation, round);
        var roles = List.copyOf(Set.of(Role.of(account.split("\\.")[0])));
        app.send(new OpenTask(
                id, new Assignment(about.toString(), "algorithme", step, organisation, roles, round), TODAY));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return app.bean(Inbox.class).find(person, id.value()).orElseThrow();
    }

    Map<String, Object> body(Person person, TaskRow row, Map<String, Object> answers) {
        var body = new HashMap<>(app.bean(Desk.class).offer(person, row).form().example());
        body.putAll(answers);
        return body;
    }

    RegisterLine line(String account, AlgorithmeId about) {
        return lines(account, "algorithms").stream()
                .filter(line -> line.id().equals(about.toString()))
                .findFirst()
                .orElseThrow();
    }

    List<RegisterLine> lines(String account, String register) {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        var lines = app.bean(RegisterLines.class);
        return lines.of(person(account), lines.named(register).orElseThrow());
    }
}
