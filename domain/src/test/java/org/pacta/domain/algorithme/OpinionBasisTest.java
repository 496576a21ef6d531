package org.pacta.domain.algorithme;

import static org.pacta.domain.algorithme.Gates.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.algorithme.AlgorithmeCommand.GiveCommitteeOpinion;
import org.pacta.domain.algorithme.AlgorithmeEvent.CommitteeOpinionGiven;
import org.pacta.domain.algorithme.AlgorithmeEvent.ProposalStudied;
import org.pacta.domain.committee.HeldMeetings;
import org.pacta.domain.committee.HeldMeetings.Held;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.ConventionId;
import org.pacta.proofs.Proves;

@DisplayName("The opinion of the committee on an algorithm")
class OpinionBasisTest {

    final MeetingId elsewhere = new MeetingId(new ConventionId(new UUID(7, 7)), MEETING.value());

    @Test
    @Proves("SUR-7.1.2")
    void rests_on_a_meeting_that_the_committee_held_and_bears_its_day() {
        var day = MAY_3.plusDays(9);
        asked("pilotage", MEETING, null, held("pilotage", day))
                .expectEvents(
                        new ProposalStudied(ID, MEETING, null, day),
                        new CommitteeOpinionGiven(ID, CommitteeOpinion.FAVOURABLE, null, day));
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_none_without_a_meeting_of_that_committee_of_that_convention() {
        var held = held("pilotage", MAY_3);
        var rule = AlgorithmeRule.OPINION_RESTS_ON_A_MEETING;
        expectRefusal(asked("pilotage", null, null, held), rule);
        expectRefusal(asked("pilotage", MEETING, null, Optional.empty()), rule);
        expectRefusal(asked("pilotage", elsewhere, null, held), rule);
        expectRefusal(asked("pilotage", MEETING, null, held("technique", MAY_3)), rule);
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_not_of_a_meeting_held_before_the_proposal() {
        var before = MAY_3.minusDays(1);
        expectRefusal(
                asked("pilotage", MEETING, null, held("pilotage", before)),
                AlgorithmeRule.DATES_FOLLOW,
                FrenchDay.of(MAY_3),
                FrenchDay.of(before));
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_that_of_the_published_minutes_where_they_choose_an_algorithm() {
        var held = held("pilotage", MAY_3, 2, 4);
        asked("pilotage", MEETING, 4, held)
                .expectEvents(
                        new ProposalStudied(ID, MEETING, 4, MAY_3),
                        new CommitteeOpinionGiven(ID, CommitteeOpinion.FAVOURABLE, null, MAY_3));
        expectRefusal(asked("pilotage", MEETING, null, held), AlgorithmeRule.OPINION_NAMES_ITS_DECISION, "2, 4");
        expectRefusal(asked("pilotage", MEETING, 3, held), AlgorithmeRule.OPINION_NAMES_ITS_DECISION);
        expectRefusal(
                asked("pilotage", MEETING, 1, held("pilotage", MAY_3)),
                AlgorithmeRule.OPINION_NAMES_ITS_DECISION,
                "aucune");
    }

    private static Optional<Held> held(String kind, LocalDate on, Integer... choices) {
        return Optional.of(new Held(kind, on, Set.of(choices)));
    }

    private static ResultValidator<Algorithme> asked(
            String committee, @Nullable MeetingId meeting, @Nullable Integer decision, Optional<Held> held) {
        var basis = new OpinionBasis(committee, meeting, decision);
        HeldMeetings record = one -> held;
        return new AggregateTestFixture<>(Algorithme.class)
                .registerInjectableResource(record)
                .given(PROPOSED)
                .when(new GiveCommitteeOpinion(ID, CITY_LAWYER, basis, CommitteeOpinion.FAVOURABLE, null));
    }
}
