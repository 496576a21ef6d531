package org.pacta.domain.legalite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.legalite.AixAct.*;
import static org.pacta.domain.legalite.LegaliteRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.legalite.LegaliteCommand.RecordReceipt;
import org.pacta.domain.legalite.LegaliteCommand.TransmitAct;
import org.pacta.domain.legalite.LegaliteEvent.ReceiptRecorded;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.proofs.Proves;

@DisplayName("The transmission of the act of 9 February 2024")
class TransmissionTest {

    @Test
    @Proves("AIX-11")
    void is_transmitted_under_a_number_in_capitals() {
        legalite().given(OPENED).when(transmit(SENT)).expectEvents(TRANSMITTED);
        legalite().given(OPENED).when(transmit(ACKNOWLEDGED.inCapitals())).expectEvents(TRANSMITTED);
        expectRefusal(legalite().given(OPENED).when(transmit(ACKNOWLEDGED)), NUMBER_IS_STRICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LMC1256924",
                "013-211300017-20240230-LMC1256924-CC",
                "013-211300017-20240209-LMC-1256924-CC",
                "013-211300017-20240209-LMC1256924"
            })
    @Proves("AIX-11")
    void is_not_identified_by_what_cannot_be_read(String identifier) {
        assertThatThrownBy(() -> ActeIdentifier.parse(identifier))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(IDENTIFIER_IS_READABLE.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "013-211300017-20240208-LMC1256924-CC, ACT_BEARS_THE_DAY_OF_ITS_VOTE",
        "013-211300017-20240210-LMC1256924-DE, ACT_BEARS_THE_DAY_OF_ITS_VOTE",
        "013-211300017-20240209-LMC1256924-AR, ACT_IS_A_DELIBERATION_OR_CONTRACT",
    })
    @Proves("AIX-11")
    void is_identified_by_the_day_of_its_vote_and_its_nature(String identifier, LegaliteRule rule) {
        expectRefusal(legalite().given(OPENED).when(transmit(ActeIdentifier.parse(identifier))), rule);
    }

    @Test
    void is_sent_as_a_deliberation_too() {
        var deliberation = ActeIdentifier.parse("013-211300017-20240209-LMC1256924-de");
        legalite().given(OPENED).when(transmit(deliberation)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8.", "84", "8.4.1", "0.1"})
    void names_a_matiere_of_two_levels(String matiere) {
        var sending = new TransmitAct(ACT, CLERK, new Transmission(SENT, matiere, FEB_14));
        expectRefusal(legalite().given(OPENED).when(sending), MATIERE_HAS_TWO_LEVELS);
    }

    @Test
    void is_not_transmitted_before_its_vote_and_may_be_on_the_day() {
        expectRefusal(
                legalite().given(OPENED).when(new TransmitAct(ACT, CLERK, new Transmission(SENT, "8.4", FEB_8))),
                TRANSMISSION_FOLLOWS_THE_VOTE);
        legalite()
                .given(OPENED)
                .when(new TransmitAct(ACT, JURIST, new Transmission(SENT, "8.4", FEB_9)))
                .expectEvents(transmitted(1, FEB_9));
    }

    @Test
    void is_not_transmitted_twice() {
        expectRefusal(legalite().given(OPENED, TRANSMITTED).when(transmit(SENT)), ACT_IS_SENT_ONCE);
        expectRefusal(legalite().given(OPENED, TRANSMITTED, RECEIVED).when(transmit(SENT)), ACT_IS_SENT_ONCE);
    }

    @Test
    @Proves("AIX-11")
    void is_acknowledged_under_its_number_in_any_case() {
        legalite().given(OPENED, TRANSMITTED).when(receipt(ACKNOWLEDGED)).expectEvents(RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "013-211300017-20240209-lmc1256925-CC",
                "013-211300017-20240209-lmc1256924-DE",
                "013-211300018-20240209-lmc1256924-CC",
                "083-211300017-20240209-lmc1256924-CC",
                "013-211300017-20240210-lmc1256924-CC"
            })
    @Proves("AIX-11")
    void is_not_acknowledged_under_another_identifier(String other) {
        expectRefusal(
                legalite().given(OPENED, TRANSMITTED).when(receipt(ActeIdentifier.parse(other))),
                RECEIPT_NAMES_THE_ACT_SENT);
    }

    @Test
    @Proves("AIX-11")
    void is_not_answered_before_it_is_sent() {
        expectRefusal(legalite().given(OPENED).when(receipt(ACKNOWLEDGED)), ANSWER_FOLLOWS_TRANSMISSION);
        expectRefusal(legalite().given(OPENED).when(rejection(FEB_15)), ANSWER_FOLLOWS_TRANSMISSION);
        expectRefusal(
                legalite().given(OPENED, TRANSMITTED).when(new RecordReceipt(ACT, CLERK, ACKNOWLEDGED, FEB_12)),
                ANSWER_IS_NOT_DATED_BEFORE);
        expectRefusal(legalite().given(OPENED, TRANSMITTED).when(rejection(FEB_12)), ANSWER_IS_NOT_DATED_BEFORE);
    }

    @Test
    void is_answered_once() {
        expectRefusal(
                legalite().given(OPENED, TRANSMITTED, RECEIVED).when(receipt(ACKNOWLEDGED)),
                ANSWER_FOLLOWS_TRANSMISSION);
        expectRefusal(
                legalite().given(OPENED, TRANSMITTED, RECEIVED).when(rejection(FEB_15)), ANSWER_FOLLOWS_TRANSMISSION);
        expectRefusal(
                legalite().given(OPENED, TRANSMITTED, REJECTED).when(receipt(ACKNOWLEDGED)),
                ANSWER_FOLLOWS_TRANSMISSION);
    }

    @Test
    void is_transmitted_again_in_a_second_round_after_a_rejection() {
        legalite().given(OPENED, TRANSMITTED).when(rejection(FEB_15)).expectEvents(REJECTED);
        legalite()
                .given(OPENED, TRANSMITTED, REJECTED)
                .when(new TransmitAct(ACT, CLERK, new Transmission(SENT, "8.4", FEB_16)))
                .expectEvents(transmitted(2, FEB_16));
        legalite()
                .given(OPENED, TRANSMITTED, REJECTED, transmitted(2, FEB_16))
                .when(new RecordReceipt(ACT, CLERK, ACKNOWLEDGED, FEB_16))
                .expectEvents(new ReceiptRecorded(ACT, 2, ACKNOWLEDGED, FEB_16));
    }

    @Test
    @Proves({"AIX-12", "AIX-14"})
    void becomes_executory_with_its_publication_when_it_is_acknowledged_already() {
        given(TRANSMITTED, RECEIVED).when(publish(FEB_14)).expectEvents(PUBLISHED, EXECUTORY);
    }
}
