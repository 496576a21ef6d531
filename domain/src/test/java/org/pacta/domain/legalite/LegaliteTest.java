package org.pacta.domain.legalite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.LegalDeadline.APPEAL;
import static org.pacta.domain.deadline.LegalDeadline.LIST_OF_DELIBERATIONS;
import static org.pacta.domain.deadline.LegalDeadline.PREFET_DEFERRAL;
import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.legalite.LegaliteRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.deadline.FixedCalendar;
import org.pacta.domain.deliberation.Aix;
import org.pacta.domain.deliberation.Assemblies;
import org.pacta.domain.deliberation.Assembly;
import org.pacta.domain.legalite.LegaliteCommand.CancelLegalityControl;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteCommand.PublishAct;
import org.pacta.domain.legalite.LegaliteCommand.RecordReceipt;
import org.pacta.domain.legalite.LegaliteCommand.RecordTransmissionRejection;
import org.pacta.domain.legalite.LegaliteCommand.TransmitAct;
import org.pacta.domain.legalite.LegaliteEvent.ActBecameExecutory;
import org.pacta.domain.legalite.LegaliteEvent.ActPublished;
import org.pacta.domain.legalite.LegaliteEvent.ActTransmitted;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlCancelled;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;
import org.pacta.domain.legalite.LegaliteEvent.ReceiptRecorded;
import org.pacta.domain.legalite.LegaliteEvent.TransmissionRejected;
import org.pacta.domain.legalite.Publication.Channel;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The act of 9 February 2024")
class LegaliteTest {

    static final LegaliteId ID = new LegaliteId(Aix.TEXT, AIX);
    static final LocalDate FEB_12 = LocalDate.of(2024, 2, 12);
    static final LocalDate FEB_15 = LocalDate.of(2024, 2, 15);
    static final LocalDate FEB_16 = LocalDate.of(2024, 2, 16);
    static final Actor JURIST = actor("jurist", Role.JURISTE);

    static final ActeIdentifier SENT = ActeIdentifier.parse("013-211300017-20240209-LMC1256924-CC");
    static final ActeIdentifier ACKNOWLEDGED = ActeIdentifier.parse("013-211300017-20240209-lmc1256924-CC-1-1");

    static final LegaliteEvent OPENED =
            new LegalityControlOpened(ID, FEB_9, LIST_OF_DELIBERATIONS.from(FEB_9, FixedCalendar.FRANCE), FEB_12);
    static final LegaliteEvent TRANSMITTED = transmitted(1, FEB_14);
    static final LegaliteEvent RECEIVED = new ReceiptRecorded(ID, 1, ACKNOWLEDGED, FEB_14);
    static final LegaliteEvent REJECTED = new TransmissionRejected(ID, 1, sealed(), FEB_15);
    static final LegaliteEvent PUBLISHED = published(FEB_14);
    static final LegaliteEvent EXECUTORY = executory(FEB_14, FEB_14, FEB_14);

    @Test
    @Proves("AIX-13")
    void is_to_be_listed_within_a_week_of_its_vote() {
        legalite()
                .givenNoPriorActivity()
                .when(new OpenLegalityControl(ID, FEB_9, FEB_12))
                .expectEvents(OPENED);
        assertThat(((LegalityControlOpened) OPENED).listDue().lastDay()).isEqualTo(FEB_16);
    }

    @Test
    void is_opened_once() {
        legalite()
                .given(OPENED)
                .when(new OpenLegalityControl(ID, FEB_9, FEB_14))
                .expectNoEvents();
    }

    @Test
    @Proves("AIX-11")
    void is_transmitted_under_a_number_in_capitals() {
        legalite().given(OPENED).when(transmit(SENT)).expectEvents(TRANSMITTED);
        expectRefusal(legalite().given(OPENED).when(transmit(ACKNOWLEDGED)), NUMBER_IS_STRICT);
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
        var sending = new TransmitAct(ID, CLERK, new Transmission(SENT, matiere, FEB_14));
        expectRefusal(legalite().given(OPENED).when(sending), MATIERE_HAS_TWO_LEVELS);
    }

    @Test
    void is_not_transmitted_before_its_vote_and_may_be_on_the_day() {
        expectRefusal(
                legalite().given(OPENED).when(new TransmitAct(ID, CLERK, new Transmission(SENT, "8.4", FEB_8))),
                TRANSMISSION_FOLLOWS_THE_VOTE);
        legalite()
                .given(OPENED)
                .when(new TransmitAct(ID, JURIST, new Transmission(SENT, "8.4", FEB_9)))
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
                legalite().given(OPENED, TRANSMITTED).when(new RecordReceipt(ID, CLERK, ACKNOWLEDGED, FEB_12)),
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
                .when(new TransmitAct(ID, CLERK, new Transmission(SENT, "8.4", FEB_16)))
                .expectEvents(transmitted(2, FEB_16));
        legalite()
                .given(OPENED, TRANSMITTED, REJECTED, transmitted(2, FEB_16))
                .when(new RecordReceipt(ID, CLERK, ACKNOWLEDGED, FEB_16))
                .expectEvents(new ReceiptRecorded(ID, 2, ACKNOWLEDGED, FEB_16));
    }

    @Test
    @Proves("AIX-13")
    void is_published_once_and_not_before_its_vote() {
        legalite().given(OPENED).when(publish(FEB_14)).expectEvents(PUBLISHED);
        legalite().given(OPENED).when(publish(FEB_9)).expectEvents(published(FEB_9));
        expectRefusal(legalite().given(OPENED).when(publish(FEB_8)), PUBLICATION_FOLLOWS_THE_VOTE);
        expectRefusal(legalite().given(OPENED, PUBLISHED).when(publish(FEB_15)), ACT_IS_PUBLISHED_ONCE);
    }

    @ParameterizedTest(name = "{0} of {1} inhabitants by display: {2}")
    @CsvSource({"COMMUNE, 3500, false", "COMMUNE, 3499, true", "EPCI, 3000, false", "DEPARTEMENT, 3000, false"})
    @Proves("AIX-13")
    void is_published_electronically_except_in_a_small_commune(Assembly.Kind kind, int population, boolean free) {
        var body = new Assembly(AIX, kind, population, Set.of());
        var display = new Publication(Channel.DISPLAY, FEB_14);
        var result = legalite(body).given(OPENED).when(new PublishAct(ID, CLERK, display));
        if (free) result.expectEvents(new ActPublished(ID, display, FEB_14));
        else expectRefusal(result, PUBLICATION_IS_ELECTRONIC);
    }

    @Test
    @Proves({"AIX-12", "AIX-14"})
    void becomes_executory_with_the_receipt_when_it_is_published_already() {
        given(PUBLISHED, TRANSMITTED).when(receipt(ACKNOWLEDGED)).expectEvents(RECEIVED, EXECUTORY);
    }

    @Test
    @Proves({"AIX-12", "AIX-14"})
    void becomes_executory_with_its_publication_when_it_is_acknowledged_already() {
        given(TRANSMITTED, RECEIVED).when(publish(FEB_14)).expectEvents(PUBLISHED, EXECUTORY);
    }

    @Test
    @Proves("AIX-12")
    void is_not_executory_while_one_condition_is_missing_or_after_a_rejection() {
        given(TRANSMITTED).when(publish(FEB_14)).expectEvents(PUBLISHED);
        given(TRANSMITTED, REJECTED).when(publish(FEB_14)).expectEvents(PUBLISHED);
        given(PUBLISHED).when(transmit(SENT)).expectEvents(TRANSMITTED);
    }

    @Test
    @Proves("AIX-12")
    void is_executory_since_the_later_of_publication_and_sending_whatever_the_day_of_the_receipt() {
        given(transmitted(1, FEB_12), published(FEB_14))
                .when(new RecordReceipt(ID, CLERK, ACKNOWLEDGED, FEB_15))
                .expectEvents(new ReceiptRecorded(ID, 1, ACKNOWLEDGED, FEB_15), executory(FEB_14, FEB_12, FEB_15));
        given(transmitted(1, FEB_14), RECEIVED)
                .when(publish(FEB_9))
                .expectEvents(
                        published(FEB_9),
                        new ActBecameExecutory(
                                ID,
                                List.of(
                                        APPEAL.from(FEB_9, FixedCalendar.FRANCE),
                                        PREFET_DEFERRAL.from(FEB_14, FixedCalendar.FRANCE)),
                                FEB_14));
    }

    @Test
    void is_sent_received_and_published_by_those_whose_task_it_is() {
        for (var by : List.of(elu(CHAIR), stranger(Role.ASSEMBLEES, Role.JURISTE))) {
            expectRefusal(
                    given().when(new TransmitAct(ID, by, new Transmission(SENT, "8.4", FEB_14))),
                    ADMINISTRATION_TRANSMITS);
            expectRefusal(
                    given(TRANSMITTED).when(new RecordReceipt(ID, by, ACKNOWLEDGED, FEB_14)), ADMINISTRATION_TRANSMITS);
            expectRefusal(
                    given(TRANSMITTED).when(new RecordTransmissionRejection(ID, by, sealed(), FEB_14)),
                    ADMINISTRATION_TRANSMITS);
            expectRefusal(given().when(publishing(by, FEB_14)), SECRETARIAT_PUBLISHES);
        }
        expectRefusal(given().when(publishing(JURIST, FEB_14)), SECRETARIAT_PUBLISHES);
    }

    @Test
    void is_cancelled_once_and_not_when_executory() {
        given().when(cancel()).expectEvents(cancelled());
        given(cancelled()).when(cancel()).expectNoEvents();
        given(TRANSMITTED, PUBLISHED, RECEIVED, EXECUTORY).when(cancel()).expectNoEvents();
    }

    @Test
    void accepts_nothing_once_cancelled() {
        for (var command : List.of(transmit(SENT), receipt(ACKNOWLEDGED), rejection(FEB_15), publish(FEB_14)))
            expectRefusal(given(TRANSMITTED, cancelled()).when(command), NOTHING_FOLLOWS_CANCELLATION);
        given(cancelled()).when(new OpenLegalityControl(ID, FEB_9, FEB_12)).expectNoEvents();
    }

    private static FixtureConfiguration<Legalite> legalite() {
        return legalite(COUNCIL);
    }

    private static FixtureConfiguration<Legalite> legalite(Assembly body) {
        Assemblies assemblies = organisation -> body;
        return new AggregateTestFixture<>(Legalite.class)
                .registerInjectableResource(assemblies)
                .registerInjectableResource(FixedCalendar.FRANCE);
    }

    private static TestExecutor<Legalite> given(LegaliteEvent... more) {
        return legalite().given(OPENED).andGiven((Object[]) more);
    }

    private static TransmitAct transmit(ActeIdentifier acte) {
        return new TransmitAct(ID, CLERK, new Transmission(acte, "8.4", FEB_14));
    }

    private static RecordReceipt receipt(ActeIdentifier acknowledged) {
        return new RecordReceipt(ID, CLERK, acknowledged, FEB_14);
    }

    private static RecordTransmissionRejection rejection(LocalDate on) {
        return new RecordTransmissionRejection(ID, CLERK, sealed(), on);
    }

    private static PublishAct publish(LocalDate on) {
        return publishing(CLERK, on);
    }

    private static PublishAct publishing(Actor by, LocalDate on) {
        return new PublishAct(ID, by, new Publication(Channel.ELECTRONIC, on));
    }

    private static CancelLegalityControl cancel() {
        return new CancelLegalityControl(ID, FEB_16);
    }

    private static LegaliteEvent cancelled() {
        return new LegalityControlCancelled(ID, FEB_16);
    }

    private static LegaliteEvent transmitted(int round, LocalDate on) {
        return new ActTransmitted(ID, round, new Transmission(SENT, "8.4", on), on);
    }

    private static LegaliteEvent published(LocalDate on) {
        return new ActPublished(ID, new Publication(Channel.ELECTRONIC, on), on);
    }

    private static LegaliteEvent executory(LocalDate publishedOn, LocalDate sentOn, LocalDate receivedOn) {
        var calendar = FixedCalendar.FRANCE;
        var deferral = PREFET_DEFERRAL
                .from(sentOn, calendar)
                .prudentlyUntil(PREFET_DEFERRAL.from(receivedOn, calendar), "compté de la réception par la préfecture");
        return new ActBecameExecutory(ID, List.of(APPEAL.from(publishedOn, calendar), deferral), FEB_14);
    }
}
