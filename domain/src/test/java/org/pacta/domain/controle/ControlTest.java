package org.pacta.domain.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.controle.ControlCommand.*;
import org.pacta.domain.controle.ControlEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A check")
class ControlTest {

    static final ControlId ID = new ControlId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000f1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);
    static final LocalDate MARCH_16 = LocalDate.of(2026, 3, 16);
    static final Actor CITY = actor(SURESNES, Role.DPO);
    static final Actor FIRM = actor(XXII, Role.TECHNIQUE);
    static final Controls CONTROLS = new Controls(Signed.template("suresnes-xxii"), Signed.parties("suresnes-xxii"));
    static final ControlTerms AUDIT = CONTROLS.of(SURESNES, "audit").orElseThrow();
    static final Set<String> DUTY = Set.of("SUR-A7");
    static final ControlRequested ASKED =
            new ControlRequested(ID, "audit", AUDIT.title(), SURESNES, XXII, REASON, REASON, MARCH_9, DUTY, MARCH_2);

    @Test
    @Proves({"SUR-6", "SUR-A7"})
    void is_asked_by_the_city_alone_of_whatever_kind_the_text_allows() {
        assertThat(CONTROLS.openTo(SURESNES))
                .extracting(ControlTerms::kind)
                .containsExactly("explication", "verification", "audit", "documentation", "inspection");
        assertThat(CONTROLS.openTo(XXII)).isEmpty();
        assertThat(CONTROLS.of(SURESNES, "verification").orElseThrow().obligations())
                .containsExactly("SUR-6");
        control().givenNoPriorActivity().when(ask(CITY, MARCH_9)).expectEvents(ASKED);
        expectRefusal(control().givenNoPriorActivity().when(ask(FIRM, MARCH_9)), ControlRule.ASKER_CHECKS);
        expectRefusal(control().givenNoPriorActivity().when(ask(CITY, MARCH_2)), ControlRule.WISHED_DAY_IS_AHEAD);
    }

    @Test
    @Proves("SUR-A7")
    void is_helped_by_the_processor_and_tells_how_long_that_took() {
        control().given(ASKED).when(answer(FIRM, MARCH_9)).expectEvents(answered(1, 7, false, MARCH_9));
        control().given(ASKED).when(answer(FIRM, MARCH_16)).expectEvents(answered(1, 14, true, MARCH_16));
        expectRefusal(control().given(ASKED).when(answer(CITY, MARCH_9)), ControlRule.ASKED_PARTY_HELPS);
        expectRefusal(control().given(ASKED).when(answer(FIRM, MARCH_2.minusDays(1))), ControlRule.DATES_FOLLOW);
    }

    @Test
    @Proves({"SUR-6", "SUR-A7"})
    void is_pursued_until_the_answer_does() {
        var first = answered(1, 7, false, MARCH_9);
        var pursued = new ControlPursued(ID, 1, REASON, DUTY, MARCH_9);
        control()
                .given(ASKED, first)
                .when(new PursueControl(ID, CITY, REASON, MARCH_9))
                .expectEvents(pursued);
        control()
                .given(ASKED, first, pursued)
                .when(answer(FIRM, MARCH_16))
                .expectEvents(answered(2, 7, true, MARCH_16));
        expectRefusal(
                control().given(ASKED).when(new PursueControl(ID, CITY, REASON, MARCH_9)), ControlRule.STEP_IS_OPEN);
        expectRefusal(
                control().given(ASKED, first).when(new PursueControl(ID, CITY, null, MARCH_9)),
                ControlRule.SHORTCOMING_IS_EXPLAINED);
    }

    @Test
    @Proves({"SUR-6", "SUR-A7"})
    void is_concluded_by_the_city_which_says_what_does_not_conform() {
        var first = answered(1, 7, false, MARCH_9);
        control()
                .given(ASKED, first)
                .when(new ConcludeControl(ID, CITY, true, null, TEXT, MARCH_9))
                .expectEvents(new ControlConcluded(ID, 1, true, null, TEXT, DUTY, MARCH_9));
        expectRefusal(
                control().given(ASKED, first).when(new ConcludeControl(ID, CITY, false, null, TEXT, MARCH_9)),
                ControlRule.SHORTCOMING_IS_EXPLAINED);
        expectRefusal(
                control().given(ASKED, first).when(new ConcludeControl(ID, FIRM, true, null, TEXT, MARCH_9)),
                ControlRule.ASKER_CHECKS);
    }

    @Test
    void that_is_withdrawn_awaits_nothing() {
        var withdrawn = new ControlWithdrawn(ID, MARCH_9);
        control().given(ASKED).when(new WithdrawControl(ID, CITY, MARCH_9)).expectEvents(withdrawn);
        expectRefusal(control().given(ASKED, withdrawn).when(answer(FIRM, MARCH_9)), ControlRule.STEP_IS_OPEN);
        assertThat(withdrawn.endsText(1)).as("the convention goes on").isFalse();
    }

    private static RequestControl ask(Actor by, LocalDate wished) {
        return new RequestControl(ID, by, AUDIT, REASON, REASON, wished, MARCH_2);
    }

    private static AnswerControl answer(Actor by, LocalDate on) {
        return new AnswerControl(ID, by, REASON, TEXT, on);
    }

    private static ControlAnswered answered(int round, long days, boolean late, LocalDate on) {
        return new ControlAnswered(ID, round, REASON, TEXT, days, late, DUTY, on);
    }

    private static FixtureConfiguration<Control> control() {
        return new AggregateTestFixture<>(Control.class);
    }
}
