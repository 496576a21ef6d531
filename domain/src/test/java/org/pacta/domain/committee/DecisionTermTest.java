package org.pacta.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.Facts.only;
import static org.pacta.domain.shared.People.XXII;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.committee.DecisionTermCommand.*;
import org.pacta.domain.committee.DecisionTermEvent.*;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.NoticePlan;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The day by which a decision is carried out")
class DecisionTermTest {

    static final DecisionId DECISION = DecisionId.of(Meetings.ID, 2);
    static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 20);
    static final LocalDate DUE = LocalDate.of(2027, 2, 14);

    final DecisionTermEvent set = set(DUE);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2027-02-14, a Sunday on which nothing rolls over",
        "2027-01-21, the day after the publication",
        "2027-01-20, the very day of the publication",
        "2027-01-15, before the publication: late from the start"
    })
    void is_the_one_that_the_minutes_give(LocalDate day, String why) {
        assertThat(set(day).due().lastDay()).as(why).isEqualTo(day);
        assertThat(set(day).due().code()).isEqualTo("committee-decision");
        assertThat(set(day).concerned()).containsExactly(XXII);
    }

    @Test
    @Proves("SUR-7.1.1")
    void is_recalled_before_it_on_it_and_after_it_to_the_head_of_the_owner() {
        var due = set(DUE).due();
        var told = NoticePlan.of(due, Set.of(XXII), due.trigger()).stream()
                .map(planned -> planned.notice())
                .toList();
        assertThat(told).extracting(Notice::offset).containsExactly("-P7D", "-P1D", "-P0D", "P0D", "P7D");
        assertThat(told).filteredOn(Notice::reminds).extracting(Notice::role).containsOnly(Role.TECHNIQUE);
        assertThat(told)
                .filteredOn(notice -> !notice.reminds())
                .extracting(Notice::role)
                .containsOnly(Role.EXECUTIF);
        assertThat(NoticePlan.moment("-P0D", due)).isEqualTo("2027-02-14T07:00:00Z");
    }

    @Test
    void is_set_once_and_ends_once_kept_or_without_object() {
        var kept = new DecisionTermKept(DECISION, DUE);
        var dropped = new DecisionTermDropped(DECISION, DUE);
        term().given(set)
                .when(new SetDecisionTerm(DECISION, XXII, DUE, PUBLISHED))
                .expectNoEvents();
        term().given(set).when(new KeepDecisionTerm(DECISION, DUE)).expectEvents(kept);
        term().given(set).when(new DropDecisionTerm(DECISION, DUE)).expectEvents(dropped);
        term().given(set, kept).when(new DropDecisionTerm(DECISION, DUE)).expectNoEvents();
        term().given(set, dropped).when(new KeepDecisionTerm(DECISION, DUE)).expectNoEvents();
        assertThat(kept.meets()).containsExactly("committee-decision");
        assertThat(dropped.endsMatter()).isTrue();
    }

    @Test
    void belongs_to_a_decision_that_its_text_gives_back() {
        assertThat(DecisionId.of(DECISION.toString())).isEqualTo(DECISION);
        assertThat(DecisionId.names(DECISION.toString())).isTrue();
        assertThat(DecisionId.names(Meetings.ID.toString())).isFalse();
        assertThat(DECISION.taken()).isEqualTo(Meetings.ID);
    }

    private static DecisionTermSet set(LocalDate due) {
        return only(
                DecisionTermSet.class,
                term().givenNoPriorActivity().when(new SetDecisionTerm(DECISION, XXII, due, PUBLISHED)));
    }

    private static FixtureConfiguration<DecisionTerm> term() {
        return new AggregateTestFixture<>(DecisionTerm.class).registerInjectableResource(MeetingCalendarTest.CALENDARS);
    }
}
