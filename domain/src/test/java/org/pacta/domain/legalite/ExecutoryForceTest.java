package org.pacta.domain.legalite;

import static org.pacta.domain.deadline.LegalDeadline.APPEAL;
import static org.pacta.domain.deadline.LegalDeadline.PREFET_DEFERRAL;
import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.legalite.AixAct.*;
import static org.pacta.domain.legalite.LegaliteRule.*;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deliberation.Assembly;
import org.pacta.domain.legalite.LegaliteCommand.PublishAct;
import org.pacta.domain.legalite.LegaliteCommand.RecordReceipt;
import org.pacta.domain.legalite.LegaliteEvent.ActBecameExecutory;
import org.pacta.domain.legalite.LegaliteEvent.ActPublished;
import org.pacta.domain.legalite.LegaliteEvent.ReceiptRecorded;
import org.pacta.domain.legalite.Publication.Channel;
import org.pacta.proofs.Proves;

@DisplayName("Published and executory, the act of 9 February 2024")
class ExecutoryForceTest {

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
        var result = legalite(body).given(OPENED).when(new PublishAct(ACT, CLERK, display));
        if (free) result.expectEvents(new ActPublished(ACT, display, FEB_14));
        else expectRefusal(result, PUBLICATION_IS_ELECTRONIC);
    }

    @Test
    @Proves({"AIX-12", "AIX-14"})
    void becomes_executory_with_the_receipt_when_it_is_published_already() {
        given(PUBLISHED, TRANSMITTED).when(receipt(ACKNOWLEDGED)).expectEvents(RECEIVED, EXECUTORY);
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
                .when(new RecordReceipt(ACT, CLERK, ACKNOWLEDGED, FEB_15))
                .expectEvents(new ReceiptRecorded(ACT, 1, ACKNOWLEDGED, FEB_15), executory(FEB_14, FEB_12, FEB_15));
        given(transmitted(1, FEB_14), RECEIVED)
                .when(publish(FEB_9))
                .expectEvents(
                        published(FEB_9),
                        new ActBecameExecutory(
                                ACT,
                                List.of(
                                        APPEAL.from(FEB_9, FrenchHolidays.MAINLAND),
                                        PREFET_DEFERRAL.from(FEB_14, FrenchHolidays.MAINLAND)),
                                FEB_14));
    }
}
