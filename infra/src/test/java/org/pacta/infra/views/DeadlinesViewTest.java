package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.DeadlineTable;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.AllDeadlines.View;

@DisplayName("The deadlines of a person")
class DeadlinesViewTest {

    static DeskApp app;
    static DeadlineTable table;

    @BeforeAll
    static void open() {
        app = new DeskApp();
        table = new DeadlineTable(app.sql());
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @BeforeEach
    void begin_with_none() {
        for (var view : List.of("deadline_view", "party_view", "convention_view"))
            app.sql().sql("delete from " + view).update();
    }

    @Test
    void are_those_of_their_organisations_conventions_the_most_pressing_first() {
        var one = table.convention("2024-0001", "suresnes", "xxii");
        var two = table.convention("2024-0002", "aix", "metropole");
        table.deadline(one, "appeal", in(20), in(18), "running");
        table.deadline(one, "cnil-answer", in(30), in(3), "running");
        table.deadline(two, "appeal", in(1), in(1), "running");
        assertThat(codes("juriste.suresnes", View.OPEN, null)).containsExactly("cnil-answer", "appeal");
        assertThat(codes("dpo.xxii", View.OPEN, null)).containsExactly("cnil-answer", "appeal");
        assertThat(codes("elu.aix", View.OPEN, null)).containsExactly("appeal");
        assertThat(codes("juriste.var", View.OPEN, null)).isEmpty();
        assertThat(deadlines().conventions(person("juriste.suresnes")))
                .extracting(ConventionRow::reference)
                .containsExactly("2024-0001");
    }

    @Test
    void are_those_of_one_convention_where_it_is_asked_for_and_seen() {
        var one = table.convention("2024-0001", "suresnes", "xxii");
        var two = table.convention("2024-0002", "suresnes", "aix");
        table.deadline(one, "appeal", in(20), in(20), "running");
        table.deadline(two, "cnil-answer", in(3), in(3), "running");
        assertThat(codes("juriste.suresnes", View.OPEN, one)).containsExactly("appeal");
        assertThat(codes("juriste.xxii", View.OPEN, two)).isEmpty();
    }

    @Test
    void that_passed_lately_are_still_told_and_those_that_ended_stand_apart() {
        var one = table.convention("2024-0001", "suresnes", "xxii");
        table.deadline(one, "appeal", in(-2), in(-2), "running");
        table.deadline(one, "prefet-deferral", in(-40), in(-40), "passed");
        table.deadline(one, "cnil-answer", in(-1), in(-1), "met");
        table.deadline(one, "minutes-published", in(5), in(5), "cancelled");
        table.deadline(one, "cnil-extension", in(-60), in(-60), "suspended");
        assertThat(codes("juriste.suresnes", View.OPEN, null)).containsExactly("cnil-extension", "appeal");
        assertThat(list("juriste.suresnes", View.OPEN, null).items().getLast().state())
                .isEqualTo("passed");
        assertThat(codes("juriste.suresnes", View.ENDED, null))
                .containsExactly("minutes-published", "cnil-answer", "prefet-deferral");
    }

    @Test
    void come_in_pages_that_leave_none_out() {
        var one = table.convention("2024-0001", "suresnes", "xxii");
        for (var n = 0; n < 130; n++) table.deadline(one, "d" + n, in(n / 10 + 1), in(n / 10 + 1), "running");
        for (var view : View.values()) {
            app.sql()
                    .sql("update deadline_view set state = ?")
                    .param(view == View.OPEN ? "running" : "met")
                    .update();
            var first = list("juriste.suresnes", view, null);
            var second = deadlines().list(person("juriste.suresnes"), view, null, first.next());
            assertThat(first.items()).hasSize(100);
            assertThat(second.items()).hasSize(30).doesNotContainAnyElementsOf(first.items());
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void of_the_past_year_and_to_come_are_all_there_for_a_calendar() {
        var one = table.convention("2024-0001", "suresnes", "xxii");
        table.deadline(one, "appeal", in(-100), in(-100), "cancelled");
        table.deadline(one, "cnil-answer", in(3), in(3), "running");
        table.deadline(one, "prefet-deferral", in(-400), in(-400), "met");
        var since = Instant.now().minus(366, ChronoUnit.DAYS);
        assertThat(deadlines().since(person("juriste.suresnes"), one, since))
                .extracting(row -> row.deadline().code())
                .containsExactly("appeal", "cnil-answer");
        assertThat(deadlines().since(person("juriste.var"), null, since)).isEmpty();
    }

    private static String in(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(days, ChronoUnit.DAYS)
                .toString();
    }

    private static List<String> codes(String who, View view, ConventionId only) {
        return list(who, view, only).items().stream()
                .map(row -> row.deadline().code())
                .toList();
    }

    private static Page<DeadlineRow> list(String who, View view, ConventionId only) {
        return deadlines().list(person(who), view, only, null);
    }

    private static AllDeadlines deadlines() {
        return app.bean(AllDeadlines.class);
    }
}
