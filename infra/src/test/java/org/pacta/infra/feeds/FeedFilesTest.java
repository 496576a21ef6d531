package org.pacta.infra.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.feeds.FeedsTest.HOME;
import static org.pacta.infra.support.People.person;

import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.DeadlineTable;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.ReadCalendar;
import org.pacta.infra.support.ReadCalendar.Event;

@DisplayName("What a calendar reads")
class FeedFilesTest {

    static final String JANUARY_1 = "2027-01-01T23:00:00Z";
    static final String JANUARY_8 = "2027-01-08T23:00:00Z";

    static DeskApp app;
    static DeadlineTable table;

    ConventionId convention;
    String token;

    @BeforeAll
    static void open() {
        app = new DeskApp(FeedsTest.Calendars.class);
        table = new DeadlineTable(app.sql());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @BeforeEach
    void begin_with_one_convention() {
        table.clear();
        convention = table.convention("2024-0001", "suresnes", "xxii");
        token = app.bean(Feeds.class)
                .create(person("juriste.suresnes"), new WantedFeed.Mine())
                .token();
    }

    @Test
    void is_a_whole_day_with_an_alarm_on_the_day_before() {
        var id = table.deadline(convention, "appeal", JANUARY_1, JANUARY_1, "running");
        var event = only();
        assertThat(event.value(Property.UID)).isEqualTo(id + "@pacta");
        assertThat(event.value(Property.SEQUENCE)).isEqualTo("0");
        assertThat(event.value(Property.DTSTART)).isEqualTo("20270101");
        assertThat(event.value(Property.DTEND)).isEqualTo("20270102");
        assertThat(event.value(Property.SUMMARY)).isEqualTo("Recours devant le tribunal administratif · 2024-0001");
        assertThat(event.value(Property.DESCRIPTION)).contains("Titre 2024-0001", "une étape", "CJA R421-1");
        assertThat(event.value(Property.URL)).isEqualTo(HOME + "conventions/" + convention.value() + "/echeances");
        assertThat(event.text()).contains("BEGIN:VALARM", "TRIGGER:-PT15H");
    }

    @Test
    void is_a_moment_where_hours_are_counted() {
        table.deadline(convention, "breach-to-cnil", "2027-01-01T09:20:00Z", "2027-01-01T09:20:00Z", "running");
        var event = only();
        assertThat(event.value(Property.DTSTART)).isEqualTo("20270101T092000Z");
        assertThat(event.text()).contains("TRIGGER:-P1D", "TRIGGER:-PT1H");
    }

    @Test
    void has_the_prudent_end_as_an_entry_of_its_own_where_the_law_is_unsure() {
        var id = table.deadline(convention, "appeal", JANUARY_8, JANUARY_1, "running");
        assertThat(events())
                .extracting(event -> event.value(Property.UID))
                .containsExactly(id + "-prudent@pacta", id + "@pacta");
        assertThat(events().getFirst().value(Property.SUMMARY)).contains("(date prudente)");
    }

    @Test
    void stays_to_the_letter_as_long_as_nothing_changes() {
        table.deadline(convention, "appeal", JANUARY_1, JANUARY_1, "running");
        assertThat(file()).isEqualTo(file());
    }

    @Test
    void is_a_later_edition_of_the_same_entry_when_it_changes() {
        var id = table.deadline(convention, "appeal", JANUARY_1, JANUARY_1, "running");
        var other = table.deadline(convention, "cnil-answer", JANUARY_8, JANUARY_8, "running");
        assertThat(events()).extracting(event -> event.value(Property.SEQUENCE)).containsExactly("0", "0");
        table.set(id, "nominal", "2027-01-04T23:00:00Z");
        table.set(id, "prudent", "2027-01-04T23:00:00Z");
        assertThat(edition(id)).isEqualTo("20270104, 1");
        assertThat(edition(other)).isEqualTo("20270108, 0");
        table.set(id, "state", "met");
        assertThat(edition(id)).isEqualTo("20270104, 2");
        assertThat(edition(id)).as("asked again").isEqualTo("20270104, 2");
        assertThat(events().getFirst().value(Property.SUMMARY)).startsWith("Tenue : ");
    }

    @Test
    void is_called_off_and_rings_no_more_when_the_deadline_is() {
        var id = table.deadline(convention, "appeal", JANUARY_1, JANUARY_1, "running");
        assertThat(only().has(Property.STATUS)).isFalse();
        table.set(id, "state", "cancelled");
        assertThat(only().value(Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(only().value(Property.SEQUENCE)).isEqualTo("1");
        assertThat(only().text()).doesNotContain("VALARM");
    }

    @Test
    void shows_nothing_of_conventions_that_are_not_ones_own() {
        var other = table.convention("2024-0002", "aix", "metropole");
        table.deadline(other, "appeal", JANUARY_1, JANUARY_1, "running");
        assertThat(events()).isEmpty();
    }

    private String edition(UUID id) {
        return events().stream()
                .filter(event -> event.value(Property.UID).equals(id + "@pacta"))
                .map(event -> event.value(Property.DTSTART) + ", " + event.value(Property.SEQUENCE))
                .findFirst()
                .orElseThrow();
    }

    private Event only() {
        assertThat(events()).hasSize(1);
        return events().getFirst();
    }

    private List<Event> events() {
        return ReadCalendar.of(file()).events();
    }

    private String file() {
        return app.bean(FeedFiles.class).read(token, HOME).orElseThrow();
    }
}
