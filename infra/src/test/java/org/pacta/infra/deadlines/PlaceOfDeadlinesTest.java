package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deadline.DeadlineCommand.RecountDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.simulator.Outlooks;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.support.Watching;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.Inbox;

@DisplayName("The deadlines of a convention")
class PlaceOfDeadlinesTest {

    static final Organisation SAINT_DENIS = new Organisation("saint-denis");
    static DeskApp app;

    @BeforeAll
    static void open() {
        var properties = new HashMap<>(DeskApp.on(TestPostgres.newDatabase()));
        properties.put("pacta.organisations.file", "classpath:organisations-elsewhere.yaml");
        app = new DeskApp(properties, Watching.class, Outlooks.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @ParameterizedTest(name = "of {0}, published {3}: attacked until {4}, over at {5}")
    @CsvSource({
        "saint-denis, 974, false, 2027-10-19, 2027-12-21, 2027-12-21T20:00:00Z",
        "strasbourg,  67,  true,  2027-01-25, 2027-03-30, 2027-03-30T22:00:00Z",
    })
    void run_by_the_calendar_and_the_hour_of_its_city(
            String city, String departement, boolean goodFriday, LocalDate published, LocalDate lastDay, Instant over) {
        var files = Files.drafted(app, new Organisation(city), published);
        files.becomeExecutory(published);
        var place = new Place(departement, goodFriday);
        var row = files.watched("appeal");
        assertThat(row.deadline().lastDay()).isEqualTo(lastDay);
        assertThat(row.deadline().nominal()).isEqualTo(over);
        assertThat(row.deadline().place()).isEqualTo(place);
        assertThat(placesUnderWatch(files)).containsOnly(place);
        app.send(new RecountDeadline(new DeadlineId(files.convention(), row.id()), published));
        assertThat(files.count("deadline.DeadlineRecounted"))
                .as("counted again in the place that was recorded")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"saint-denis, 974, false", "strasbourg, 67, true"})
    void are_foreseen_where_they_will_run(String city, String departement, boolean goodFriday) {
        var day = LocalDate.of(2027, 1, 25);
        var files = Files.drafted(app, new Organisation(city), day);
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        var facts = app.bean(Conventions.class)
                .facts(person("juriste." + city), files.convention())
                .orElseThrow();
        var outlook = app.bean(Outlooks.class).of(facts, Optional.of(day));
        assertThat(outlook.calendar().place()).isEqualTo(new Place(departement, goodFriday));
    }

    @Test
    void press_those_who_act_by_the_clock_of_their_city() {
        var voted = LocalDate.of(2027, 1, 25);
        var files = Files.drafted(app, SAINT_DENIS, voted);
        var control = files.control();
        app.send(new OpenLegalityControl(control, voted, voted));
        var id = TaskId.of(control, "publish-act", SAINT_DENIS, 1);
        var roles = List.of(Role.ASSEMBLEES);
        var asked = new Assignment(control.toString(), "legalite", "publish-act", SAINT_DENIS, roles, 1);
        app.send(new OpenTask(id, asked, voted));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        var task = app.bean(Inbox.class).find(person("assemblees.saint-denis"), id.value());
        assertThat(task).hasValueSatisfying(row -> {
            assertThat(row.zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
            assertThat(row.due()).isEqualTo("2027-02-01T20:00:00Z");
        });
    }

    /** As the facts that put deadlines under watch tell them. */
    private static List<Place> placesUnderWatch(Files files) {
        return app.sql()
                .sql("""
                        select convert_from(payload, 'UTF8')::jsonb -> 'place' ->> 'departement' as departement,
                               (convert_from(payload, 'UTF8')::jsonb -> 'place' ->> 'goodFriday')::boolean as good_friday
                        from domain_event where convention = ? and payload_type = 'deadline.DeadlineSet'""")
                .param(files.convention().value())
                .query((row, number) -> new Place(row.getString("departement"), row.getBoolean("good_friday")))
                .list();
    }
}
