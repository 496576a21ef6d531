package org.pacta.infra.deadlines;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.committees.MeetingFiles;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.Desk.ActOffer;
import org.pacta.infra.icalendar.Invitation;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.context.annotation.ComponentScan;

/** The committees of one convention in force, whose steps the test asks in the place of the engine. */
record Committee(DeskApp app, Files files) {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);

    /** What follows from meetings, as every node runs it. */
    @ComponentScan("org.pacta.infra.committees")
    static class Keeping {}

    ActOffer offer(Person person, String act) {
        app.bean(CaughtUp.class).await();
        return app.bean(Desk.class).acts(person, files.convention()).stream()
                .filter(offer -> offer.action().equals(act))
                .findFirst()
                .orElseThrow();
    }

    /** The meeting that this person calls, as the example of the form says, but for these answers. */
    MeetingId convene(Person person, Map<String, Object> but) {
        var body = new HashMap<>(offer(person, "convene-committee").form().example());
        body.putAll(but);
        app.bean(Desk.class).act(person, files.convention(), "convene-committee", body);
        var ids = app.sql()
                .sql(
                        "select aggregate_id from domain_event where convention = ? and payload_type = ? order by global_index")
                .params(files.convention().value(), "committee.CommitteeConvened")
                .query(String.class)
                .list();
        return MeetingId.of(ids.getLast());
    }

    void act(Person person, String act, Map<String, Object> body) {
        app.bean(Desk.class).act(person, files.convention(), act, body);
    }

    TaskId ask(MeetingId meeting, String action, String organisation, int round) {
        var party = new Organisation(organisation);
        var task = TaskId.of(meeting, action, party, round);
        var asked = new Assignment(
                meeting.toString(), "committee", action, party, List.of(Role.TECHNIQUE, Role.JURISTE), round);
        app.send(new OpenTask(task, asked, TODAY));
        return task;
    }

    /** Asked and done with the example of its form, but for these answers. */
    void does(Person person, MeetingId meeting, String action, int round, Map<String, Object> but) {
        var organisation = person.organisations().iterator().next().alias();
        var task = ask(meeting, action, organisation, round);
        complete(person, task.value(), but);
    }

    void complete(Person person, UUID task, Map<String, Object> but) {
        await().atMost(Files.SOON).until(() -> row(person, task) != null);
        var body = new HashMap<>(
                app.bean(Desk.class).offer(person, row(person, task)).form().example());
        body.putAll(but);
        app.bean(Desk.class).complete(person, task, body);
    }

    private TaskRow row(Person person, UUID task) {
        return tasks(person).stream()
                .filter(row -> row.id().equals(task))
                .findFirst()
                .orElse(null);
    }

    List<TaskRow> tasks(Person person) {
        return app.bean(Inbox.class).of(person, files.convention());
    }

    List<DeadlineRow> deadlines(Person person, String code) {
        return app.bean(Conventions.class).deadlines(person, files.convention()).stream()
                .filter(row -> row.deadline().code().equals(code))
                .toList();
    }

    List<RegisterLine> register(Person person, String name) {
        var lines = app.bean(RegisterLines.class);
        return lines.of(person, lines.named(name).orElseThrow(), files.convention());
    }

    Invitation invitation(Person person, MeetingId meeting) {
        return app.bean(MeetingFiles.class)
                .invitation(person, meeting, URI.create("https://pacta.example/"))
                .orElse(null);
    }
}
