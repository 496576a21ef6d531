package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.cnil.CnilCommand.RecordCnilAnswer;
import org.pacta.domain.cnil.CnilOutcome;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.infra.calendar.JollydayCalendar;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.TaskRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@DisplayName("A law, a calendar or a zone that changes after a deadline was recorded")
class DailyRecountTest {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final Duration SOON = Duration.ofSeconds(30);
    static final Person LAWYER = person("juriste.suresnes");
    static final Person PARTNER = person("juriste.xxii");
    static final NewHolidays HOLIDAYS = new NewHolidays();

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class, NewLaw.class);

    final Files files = Files.drafted(app, TODAY.minusDays(30));

    @Test
    void moves_nothing_and_is_shown_once_to_the_legal_services_with_both_dates() {
        files.fileWithCnil(TODAY.minusDays(10));
        var recorded = files.watched("cnil-answer").deadline();
        recountTwice();
        assertThat(files.facts()).containsExactly("DeadlineSet");

        HOLIDAYS.add(recorded.lastDay());
        recountTwice();
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(tasks(LAWYER)).hasSize(1);
            assertThat(tasks(PARTNER)).hasSize(1);
        });
        assertThat(files.facts()).containsExactly("DeadlineSet", "DeadlineRecounted");

        var shown = files.deadline("cnil-answer");
        assertThat(shown.deadline()).isEqualTo(recorded);
        var recount = shown.story().recount();
        assertThat(recount.cause()).isEqualTo(RecountCause.CALENDAR);
        assertThat(recount.present().lastDay()).isAfter(recorded.lastDay());
        assertThat(hint(tasks(LAWYER).getFirst()))
                .contains(recorded.endInWords(), recount.present().endInWords(), "Fête nouvelle");

        complete(tasks(LAWYER).getFirst());
        assertThat(tasks(LAWYER)).isEmpty();
        assertThat(files.facts()).endsWith("RecountNoted");
        files.await("end", 1);

        answer();
        await().atMost(SOON).until(() -> tasks(PARTNER).isEmpty());
    }

    private void recountTwice() {
        files.await("end", 1);
        recount();
        recount();
    }

    /** The application may be counting by itself just now. */
    private static void recount() {
        await().atMost(SOON).until(() -> app.bean(DailyRecount.class).recountAll(TODAY));
    }

    private List<TaskRow> tasks(Person person) {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return app.bean(Inbox.class).of(person, files.convention()).stream()
                .filter(task -> person.organisations().contains(task.organisation()))
                .filter(task -> !task.state().ended())
                .toList();
    }

    private static String hint(TaskRow task) {
        var form = app.bean(Desk.class).offer(LAWYER, task).form();
        return form.fields().getFirst().hint();
    }

    private static void complete(TaskRow task) {
        var example = app.bean(Desk.class).offer(LAWYER, task).form().example();
        app.bean(Desk.class).complete(LAWYER, task.id(), Map.copyOf(example));
    }

    private void answer() {
        app.send(new RecordCnilAnswer(files.filing(), actor("dpo.suresnes"), CnilOutcome.FAVOURABLE, null, TODAY));
    }

    /** The holidays of France, and those that a new law makes. */
    static final class NewHolidays implements LegalCalendar {

        private final LegalCalendar known = new JollydayCalendar();
        private final Set<LocalDate> more = ConcurrentHashMap.newKeySet();

        void add(LocalDate day) {
            more.add(day);
        }

        @Override
        public Optional<String> holiday(LocalDate day, Place place) {
            return more.contains(day) ? Optional.of("Fête nouvelle") : known.holiday(day, place);
        }
    }

    static class NewLaw {

        @Bean
        @Primary
        LegalCalendar changing() {
            return HOLIDAYS;
        }
    }
}
