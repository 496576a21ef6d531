package org.pacta.domain.reconduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;
import static org.pacta.domain.shared.Signed.CALENDARS;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.ContractualTerm;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.reconduction.ReconductionCommand.*;
import org.pacta.domain.reconduction.ReconductionEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A period of a convention")
class ReconductionTest {

    static final LocalDate EFFECT = LocalDate.of(2024, 3, 1);
    static final LocalDate CAP = LocalDate.of(2025, 6, 30);
    static final ReconductionId FIRST = new ReconductionId(CONVENTION, CAP);
    static final Actor LEAD = actor(METROPOLE, Role.JURISTE);

    @Test
    @Proves({"MET-08", "MET-07"})
    void tells_the_last_useful_day_of_a_notice_counted_backwards_without_any_roll_over() {
        var opened = opened(FIRST, terms(Map.of()));
        period().givenNoPriorActivity().when(open(terms(Map.of()))).expectEvents(opened);
        assertThat(opened.lastNotice()).isNotNull();
        // 30 March 2025 is a Sunday
        assertThat(opened.lastNotice().lastDay()).isEqualTo(LocalDate.of(2025, 3, 30));
    }

    @Test
    @Proves("MET-07")
    void is_followed_by_a_year_if_nobody_says_anything() {
        period().given(opened(FIRST, terms(Map.of())))
                .when(new ReachTerm(FIRST))
                .expectEvents(renewed(FIRST, LocalDate.of(2026, 6, 30)));
    }

    @Test
    @Proves({"MET-06", "MET-07"})
    void is_followed_until_the_anniversary_of_the_notification_where_the_parties_chose_that() {
        var chosen = Map.of("anniversaire-reconduction", "anniversaire-de-la-notification");
        period().given(opened(FIRST, terms(chosen)))
                .when(new ReachTerm(FIRST))
                .expectEvents(renewed(FIRST, LocalDate.of(2026, 3, 1)));
    }

    @Test
    @Proves("MET-08")
    void is_not_followed_once_the_parties_have_ended_the_convention_with_it() {
        var foreseen = new EndForeseen(FIRST, EndCause.RESILIATION, EFFECT);
        period().given(opened(FIRST, terms(Map.of())), foreseen)
                .when(new ReachTerm(FIRST))
                .expectEvents(new PeriodEnded(FIRST, EndCause.RESILIATION, CAP));
        period().given(opened(FIRST, terms(Map.of())), foreseen, new EndNoLongerForeseen(FIRST, EFFECT))
                .when(new ReachTerm(FIRST))
                .expectEvents(renewed(FIRST, LocalDate.of(2026, 6, 30)));
    }

    @Test
    @Proves({"SUR-15.1", "VAR-06", "VAR-19"})
    void ends_the_convention_where_nothing_renews_it() {
        var end = new ReconductionId(CONVENTION, LocalDate.of(2025, 8, 31));
        period().given(opened(end, new PeriodTerms("SUR-15.1", null, null)))
                .when(new ReachTerm(end))
                .expectEvents(new PeriodEnded(end, EndCause.TERM, end.lastDay()));
    }

    @Test
    @Proves({"MET-25", "MET-26"})
    void has_its_balance_drawn_up_once_by_whoever_carries_the_convention_and_before_it_ends() {
        var opened = opened(FIRST, terms(Map.of()));
        var asked = new ReviewOpened(FIRST, METROPOLE, EFFECT);
        period().given(opened).when(new OpenReview(FIRST, EFFECT)).expectEvents(asked);
        period().given(opened, asked).when(new OpenReview(FIRST, EFFECT)).expectNoEvents();
        period().given(opened, asked).when(balance(LEAD)).expectEvents(drawn());
        expectRefusal(period().given(opened).when(balance(LEAD)), ReconductionRule.BALANCE_IS_ASKED);
        expectRefusal(
                period().given(opened, asked, drawn()).when(balance(LEAD)), ReconductionRule.BALANCE_IS_DRAWN_ONCE);
        expectRefusal(
                period().given(opened, asked).when(balance(actor(AIX, Role.JURISTE))),
                ReconductionRule.REVIEWER_DRAWS_THE_BALANCE);
    }

    @Test
    void is_another_one_when_its_term_moves() {
        var moved = new PeriodSuperseded(FIRST, EFFECT);
        period().given(opened(FIRST, terms(Map.of())))
                .when(new SupersedePeriod(FIRST, EFFECT))
                .expectEvents(moved);
        period().given(opened(FIRST, terms(Map.of())), moved)
                .when(new ReachTerm(FIRST))
                .expectNoEvents();
        expectRefusal(
                period().given(opened(FIRST, terms(Map.of())), new ReviewOpened(FIRST, METROPOLE, EFFECT), moved)
                        .when(balance(LEAD)),
                ReconductionRule.BALANCE_IS_ASKED);
    }

    private static PeriodTerms terms(Map<String, String> blanks) {
        return PeriodTerms.of(Signed.template("smart-metropole"), blanks, EFFECT, CAP);
    }

    private static OpenPeriod open(PeriodTerms terms) {
        return new OpenPeriod(FIRST, terms, METROPOLE, EFFECT);
    }

    private static PeriodOpened opened(ReconductionId id, PeriodTerms terms) {
        var calendar = CALENDARS.of(METROPOLE);
        return new PeriodOpened(
                id,
                terms.renewal(),
                METROPOLE,
                Catalogue.line("term-review").serving(terms.obligation()).from(id.lastDay(), calendar),
                notice(terms, id),
                EFFECT);
    }

    private static @Nullable RecordedDeadline notice(PeriodTerms terms, ReconductionId id) {
        return terms.notice() == null
                ? null
                : Catalogue.line(terms.notice()).from(id.lastDay(), CALENDARS.of(METROPOLE));
    }

    private static TacitlyRenewed renewed(ReconductionId id, LocalDate until) {
        var line = Catalogue.line("met-renewal");
        var term = ContractualTerm.following(id.lastDay(), until, line, CALENDARS.of(METROPOLE));
        return new TacitlyRenewed(id, term, id.lastDay());
    }

    private static RecordBalance balance(Actor by) {
        return new RecordBalance(FIRST, by, Continuation.GO_ON, REASON, REASON, null, EFFECT);
    }

    private static BalanceRecorded drawn() {
        return new BalanceRecorded(FIRST, METROPOLE, Continuation.GO_ON, REASON, REASON, null, EFFECT);
    }

    private static FixtureConfiguration<Reconduction> period() {
        return new AggregateTestFixture<>(Reconduction.class).registerInjectableResource(CALENDARS);
    }
}
