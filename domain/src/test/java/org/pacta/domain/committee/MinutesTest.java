package org.pacta.domain.committee;

import static org.pacta.domain.committee.Meetings.*;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.committee.CommitteeCommand.PublishMinutes;
import org.pacta.domain.committee.CommitteeCommand.ReturnMinutes;
import org.pacta.domain.committee.CommitteeCommand.ValidateMinutes;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.People;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The minutes of a committee")
class MinutesTest {

    final CommitteeConvened steering = convened("suresnes-xxii", "pilotage", SURESNES);
    final CommitteeConvened technical = convened("suresnes-xxii", "technique", SURESNES);
    final CommitteeEvent validated = new MinutesValidated(ID, 1, XXII, JANUARY_14);

    @Test
    @Proves("SUR-7.1.1")
    void of_the_steering_committee_are_written_by_the_city_and_validated_by_the_partner() {
        writtenAndValidated(steering, SURESNES, XXII);
    }

    @Test
    @Proves("SUR-7.1.4")
    void of_the_technical_committee_are_written_by_the_partner_and_validated_by_the_city() {
        writtenAndValidated(technical, XXII, SURESNES);
    }

    @ParameterizedTest(name = "asked by {0}: written by {0}, validated by {1}")
    @CsvSource({"metropole, aix", "aix, metropole"})
    @Proves("MET-22")
    void on_a_difficulty_are_written_by_who_asked_to_meet(String asks, String answers) {
        var party = new Organisation(asks);
        writtenAndValidated(convened("smart-metropole", "difficulte", party), party, new Organisation(answers));
    }

    private void writtenAndValidated(CommitteeConvened called, Organisation drafter, Organisation validator) {
        var writer = actor(drafter, Role.TECHNIQUE);
        var reader = actor(validator, Role.TECHNIQUE);
        meeting()
                .given(called, held(called))
                .when(draft(writer, NOTHING_DECIDED))
                .expectEvents(new MinutesDrafted(ID, 1, drafter, NOTHING_DECIDED, JANUARY_14));
        expectRefusal(
                meeting().given(called, held(called)).when(draft(reader, NOTHING_DECIDED)),
                CommitteeRule.DRAFTER_KEEPS_THE_RECORD);
        meeting()
                .given(called, held(called), drafted(called))
                .when(new ValidateMinutes(ID, reader, JANUARY_14))
                .expectEvents(new MinutesValidated(ID, 1, validator, JANUARY_14));
        expectRefusal(
                meeting()
                        .given(called, held(called), drafted(called))
                        .when(new ValidateMinutes(ID, writer, JANUARY_14)),
                CommitteeRule.VALIDATOR_ANSWERS);
    }

    @Test
    @Proves({"SUR-7.1.1", "SUR-7.1.4"})
    void are_published_once_validated_only() {
        expectRefusal(
                meeting().given(steering, held(steering), drafted(steering)).when(publish(null)),
                CommitteeRule.STEP_IS_OPEN);
        meeting()
                .given(steering, held(steering), drafted(steering), validated)
                .when(publish(null))
                .expectEvents(
                        new MinutesPublished(ID, 1, null, JANUARY_14),
                        new DecisionEntrusted(ID, 1, MINUTES.decisions().getFirst(), JANUARY_14));
    }

    @Test
    void go_back_with_remarks_and_come_again_as_the_next_version() {
        var returned = new MinutesReturned(ID, 1, XXII, REASON, JANUARY_14);
        meeting()
                .given(steering, held(steering), drafted(steering))
                .when(new ReturnMinutes(ID, COMPANY, REASON, JANUARY_14))
                .expectEvents(returned);
        meeting()
                .given(steering, held(steering), drafted(steering), returned)
                .when(draft(CITY, NOTHING_DECIDED))
                .expectEvents(new MinutesDrafted(ID, 2, SURESNES, NOTHING_DECIDED, JANUARY_14));
        expectRefusal(
                meeting()
                        .given(steering, held(steering), drafted(steering), returned)
                        .when(publish(null)),
                CommitteeRule.STEP_IS_OPEN);
    }

    @Test
    void are_not_written_before_the_meeting() {
        expectRefusal(meeting().given(steering).when(draft(CITY, MINUTES)), CommitteeRule.STEP_IS_OPEN);
    }

    @Test
    @Proves("CDP-S3")
    void of_the_committee_of_ethics_say_where_the_public_reads_its_avis() {
        var ethics = convened("gouvernance-ia", "ethique", VAR);
        var soFar = meeting().given(ethics, held(ethics), drafted(ethics), validated);
        var departement = actor(VAR, Role.TECHNIQUE);
        expectRefusal(
                soFar.when(new PublishMinutes(ID, departement, null, JANUARY_14)), CommitteeRule.OPINION_IS_PUBLIC);
        meeting()
                .given(ethics, held(ethics), drafted(ethics), validated)
                .when(new PublishMinutes(ID, departement, "https://departement.example/avis", JANUARY_14))
                .expectEvents(
                        new MinutesPublished(ID, 1, "https://departement.example/avis", JANUARY_14),
                        new DecisionEntrusted(ID, 1, MINUTES.decisions().getFirst(), JANUARY_14));
    }

    @Test
    void need_no_validation_where_the_text_wants_none() {
        var workshop = convened("var-ia", "atelier", VAR);
        var departement = actor(VAR, Role.TECHNIQUE);
        meeting()
                .given(workshop, held(workshop), drafted(workshop))
                .when(new PublishMinutes(ID, departement, null, JANUARY_14))
                .expectEvents(
                        new MinutesPublished(ID, 1, null, JANUARY_14),
                        new DecisionEntrusted(ID, 1, MINUTES.decisions().getFirst(), JANUARY_14));
        expectRefusal(
                meeting()
                        .given(workshop, held(workshop), drafted(workshop))
                        .when(new ValidateMinutes(ID, departement, JANUARY_14)),
                CommitteeRule.STEP_IS_OPEN);
    }

    static final Minutes NOTHING_DECIDED = new Minutes(REASON, People.TEXT, java.util.List.of());

    private static PublishMinutes publish(@org.jspecify.annotations.Nullable String at) {
        return new PublishMinutes(ID, actor(SURESNES, Role.JURISTE), at, JANUARY_14);
    }
}
