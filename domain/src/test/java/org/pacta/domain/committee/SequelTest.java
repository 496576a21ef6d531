package org.pacta.domain.committee;

import static org.pacta.domain.committee.Meetings.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.domain.committee.CommitteeCommand.AnswerDiscontinuation;
import org.pacta.domain.committee.CommitteeCommand.DropDecision;
import org.pacta.domain.committee.CommitteeCommand.PublishMinutes;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A decision on what comes of the project")
class SequelTest {

    final CommitteeConvened steering = convened("suresnes-xxii", "pilotage", SURESNES);
    final CommitteeDecision stop = decision(DecisionKind.DISCONTINUATION);
    final CommitteeEvent entrusted = new DecisionEntrusted(ID, 1, stop, JANUARY_14);
    final CommitteeEvent decided = new ContinuationDecided(ID, 1, DecisionKind.DISCONTINUATION, JANUARY_14);
    final CommitteeEvent answered =
            new DiscontinuationAnswered(ID, 1, SURESNES, Course.END_BY_ACCORD, REASON, JANUARY_14);

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"CONTINUATION", "DISCONTINUATION"})
    @Proves("SUR-7.1.2")
    void is_told_apart_from_what_its_owner_has_to_do(DecisionKind kind) {
        published(decision(kind))
                .expectEvents(
                        new MinutesPublished(ID, 1, null, JANUARY_14),
                        new DecisionEntrusted(ID, 1, decision(kind), JANUARY_14),
                        new ContinuationDecided(ID, 1, kind, JANUARY_14));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"ORDINARY", "ALGORITHM_CHOICE"})
    void is_not_what_any_decision_is(DecisionKind kind) {
        published(decision(kind))
                .expectEvents(
                        new MinutesPublished(ID, 1, null, JANUARY_14),
                        new DecisionEntrusted(ID, 1, decision(kind), JANUARY_14));
    }

    @Test
    @Proves("SUR-7.1.2")
    void not_to_go_on_is_acted_on_by_each_party_once() {
        stopped().when(answer(actor(SURESNES, Role.JURISTE))).expectEvents(answered);
        stopped(answered)
                .when(answer(actor(XXII, Role.EXECUTIF)))
                .expectEvents(new DiscontinuationAnswered(ID, 1, XXII, Course.END_BY_ACCORD, REASON, JANUARY_14));
        expectRefusal(stopped(answered).when(answer(actor(SURESNES, Role.EXECUTIF))), CommitteeRule.SEQUEL_IS_AWAITED);
        expectRefusal(stopped().when(answer(actor(VAR, Role.EXECUTIF))), CommitteeRule.SEQUEL_IS_AWAITED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JURISTE", "EXECUTIF"})
    @Proves("SUR-7.1.2")
    void is_not_acted_on_by_the_services_of_the_committee(Role role) {
        expectRefusal(stopped().when(answer(actor(SURESNES, role))), CommitteeRule.PARTY_SAYS_WHAT_FOLLOWS);
    }

    @Test
    void is_acted_on_only_if_it_is_not_to_go_on() {
        var on = new ContinuationDecided(ID, 1, DecisionKind.CONTINUATION, JANUARY_14);
        expectRefusal(
                meeting().given(steering, held(steering), entrusted, on).when(answer(actor(SURESNES, Role.JURISTE))),
                CommitteeRule.SEQUEL_IS_AWAITED);
    }

    @Test
    void is_dropped_by_the_party_to_which_it_is_owed_and_asks_nothing_more() {
        var dropped = new DecisionDropped(ID, 1, XXII, SURESNES, REASON, JANUARY_14);
        stopped().when(drop(actor(SURESNES, Role.JURISTE))).expectEvents(dropped);
        expectRefusal(stopped().when(drop(actor(XXII, Role.JURISTE))), CommitteeRule.OTHER_PARTY_DROPS);
        expectRefusal(stopped().when(drop(actor(SURESNES, Role.TECHNIQUE))), CommitteeRule.OTHER_PARTY_DROPS);
        expectRefusal(stopped().when(drop(actor(VAR, Role.EXECUTIF))), CommitteeRule.OTHER_PARTY_DROPS);
        expectRefusal(stopped(dropped).when(drop(actor(SURESNES, Role.JURISTE))), CommitteeRule.DECISION_IS_OPEN);
        expectRefusal(stopped(dropped).when(answer(actor(SURESNES, Role.JURISTE))), CommitteeRule.SEQUEL_IS_AWAITED);
    }

    private TestExecutor<Meeting> stopped(CommitteeEvent... more) {
        return meeting()
                .given(steering, held(steering), drafted(steering), entrusted, decided)
                .andGiven((Object[]) more);
    }

    private ResultValidator<Meeting> published(CommitteeDecision decision) {
        var minutes = new Minutes(REASON, null, List.of(decision));
        return meeting()
                .given(
                        steering,
                        held(steering),
                        new MinutesDrafted(ID, 1, SURESNES, minutes, JANUARY_14),
                        new MinutesValidated(ID, 1, XXII, JANUARY_14))
                .when(new PublishMinutes(ID, CITY, null, JANUARY_14));
    }

    private static AnswerDiscontinuation answer(Actor by) {
        return new AnswerDiscontinuation(ID, by, 1, Course.END_BY_ACCORD, REASON, JANUARY_14);
    }

    private static DropDecision drop(Actor by) {
        return new DropDecision(ID, by, 1, REASON, JANUARY_14);
    }
}
