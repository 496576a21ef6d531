package org.pacta.domain.legalite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.legalite.AixAct.*;
import static org.pacta.domain.legalite.LegaliteRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteCommand.RecordReceipt;
import org.pacta.domain.legalite.LegaliteCommand.RecordTransmissionRejection;
import org.pacta.domain.legalite.LegaliteCommand.TransmitAct;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("The control of legality of the act of 9 February 2024")
class LegaliteTest {

    @Test
    @Proves("AIX-13")
    void is_to_be_listed_within_a_week_of_its_vote() {
        legalite()
                .givenNoPriorActivity()
                .when(new OpenLegalityControl(ACT, FEB_9, FEB_12))
                .expectEvents(OPENED);
        assertThat(((LegalityControlOpened) OPENED).listDue().lastDay()).isEqualTo(FEB_16);
    }

    @Test
    void is_opened_once() {
        legalite()
                .given(OPENED)
                .when(new OpenLegalityControl(ACT, FEB_9, FEB_14))
                .expectNoEvents();
    }

    @Test
    void is_sent_received_and_published_by_those_whose_task_it_is() {
        for (var by : List.of(elu(CHAIR), stranger(Role.ASSEMBLEES, Role.JURISTE))) {
            expectRefusal(
                    given().when(new TransmitAct(ACT, by, new Transmission(SENT, "8.4", FEB_14))),
                    ADMINISTRATION_TRANSMITS);
            expectRefusal(
                    given(TRANSMITTED).when(new RecordReceipt(ACT, by, ACKNOWLEDGED, FEB_14)),
                    ADMINISTRATION_TRANSMITS);
            expectRefusal(
                    given(TRANSMITTED).when(new RecordTransmissionRejection(ACT, by, sealed(), FEB_14)),
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
        given(cancelled()).when(new OpenLegalityControl(ACT, FEB_9, FEB_12)).expectNoEvents();
    }
}
