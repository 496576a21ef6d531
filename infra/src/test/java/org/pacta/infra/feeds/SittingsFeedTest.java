package org.pacta.infra.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.feeds.FeedsTest.HOME;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deliberation.Attendance;
import org.pacta.domain.deliberation.Convening;
import org.pacta.domain.deliberation.DeliberationCommand.ApproveReport;
import org.pacta.domain.deliberation.DeliberationCommand.CancelDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.ConveneCouncil;
import org.pacta.domain.deliberation.DeliberationCommand.DraftReport;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Report;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.infra.support.DeadlineTable;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.ReadCalendar;
import org.pacta.infra.support.ReadCalendar.Event;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;

@DisplayName("A calendar shows the sitting of an assembly")
class SittingsFeedTest {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final LocalDate SITTING = TODAY.plusDays(20);
    static final LocalTime EVENING = LocalTime.of(18, 30);
    static final SealedText TEXT = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");

    static DeskApp app;

    ConventionId convention;
    DeliberationId deliberation;

    @BeforeAll
    static void open() {
        app = new DeskApp(FeedsTest.Calendars.class);
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @BeforeEach
    void convene_the_council() {
        new DeadlineTable(app.sql()).clear();
        convention = new DeadlineTable(app.sql()).convention("2024-0001", "suresnes", "xxii");
        deliberation = new DeliberationId(new TextId(convention, 1), new Organisation("suresnes"));
        app.send(new RequestDeliberation(deliberation, Sha256.ofText("texte"), TODAY));
        app.send(new DraftReport(
                deliberation, actor("assemblees.suresnes"), new Report(member(), "8.4", null, TEXT), TODAY));
        app.send(new ApproveReport(deliberation, actor("elu.suresnes"), TODAY));
        convene(TODAY, SITTING);
    }

    @Test
    void with_its_hour_in_paris_to_every_party_that_awaits_the_vote() {
        for (var reader : List.of("elu.suresnes", "juriste.xxii")) {
            var sitting = only(reader);
            assertThat(sitting.value(Property.SUMMARY))
                    .isEqualTo("Séance de l’assemblée de la Ville de Suresnes · 2024-0001");
            assertThat(sitting.value(Property.DTSTART)).isEqualTo(inUtc(SITTING));
            assertThat(sitting.value(Property.URL)).isEqualTo(HOME + "conventions/" + convention.value());
            assertThat(sitting.value(Property.DESCRIPTION))
                    .contains("Titre 2024-0001", "Convocation envoyée le " + FrenchDay.of(TODAY));
            assertThat(sitting.text()).contains("TRIGGER:-P1D", "TRIGGER:-PT1H");
        }
        assertThat(read("juriste.aix")).isEmpty();
    }

    @Test
    void and_says_that_it_was_not_in_number_beside_the_second_one() {
        var alone = new Attendance(member(), member(), List.of(member()), List.of());
        var first = only("elu.suresnes").value(Property.UID);
        app.send(new RecordAttendance(deliberation, actor("assemblees.suresnes"), alone, SITTING));
        convene(SITTING, SITTING.plusDays(10));
        var both = read("elu.suresnes");
        assertThat(both)
                .extracting(event -> event.value(Property.SUMMARY))
                .containsExactly(
                        "Quorum manqué : Séance de l’assemblée de la Ville de Suresnes · 2024-0001",
                        "Séance de l’assemblée de la Ville de Suresnes · 2024-0001");
        assertThat(both.getFirst().value(Property.UID)).isEqualTo(first);
        assertThat(both.getFirst().value(Property.SEQUENCE)).isEqualTo("1");
        assertThat(both.getLast().value(Property.DESCRIPTION)).contains("le quorum n’est pas exigé");
    }

    @Test
    void and_calls_it_off_with_the_deliberation() {
        app.send(new CancelDeliberation(deliberation, TODAY));
        var cancelled = only("juriste.xxii");
        assertThat(cancelled.value(Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(cancelled.value(Property.SUMMARY)).startsWith("Retirée de l’ordre du jour : ");
        assertThat(cancelled.text()).doesNotContain("VALARM");
    }

    private void convene(LocalDate sent, LocalDate on) {
        var call = new Convening(sent, on, EVENING, Convening.Channel.ELECTRONIC, false);
        app.send(new ConveneCouncil(deliberation, actor("assemblees.suresnes"), call));
    }

    private static MemberId member() {
        return new MemberId(actor("elu.suresnes").id().value());
    }

    private static String inUtc(LocalDate day) {
        var there = day.atTime(EVENING).atZone(ZoneId.of("Europe/Paris"));
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").format(there.withZoneSameInstant(ZoneOffset.UTC));
    }

    private static Event only(String reader) {
        assertThat(read(reader)).hasSize(1);
        return read(reader).getFirst();
    }

    private static List<Event> read(String reader) {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        var token = app.bean(Feeds.class)
                .create(person(reader), new WantedFeed.Mine())
                .token();
        return ReadCalendar.of(app.bean(FeedFiles.class).read(token, HOME).orElseThrow())
                .events();
    }
}
