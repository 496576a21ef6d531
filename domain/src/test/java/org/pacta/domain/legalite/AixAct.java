package org.pacta.domain.legalite;

import static org.pacta.domain.deadline.LegalDeadline.APPEAL;
import static org.pacta.domain.deadline.LegalDeadline.LIST_OF_DELIBERATIONS;
import static org.pacta.domain.deadline.LegalDeadline.PREFET_DEFERRAL;
import static org.pacta.domain.deliberation.Aix.*;
import static org.pacta.domain.legalite.LegaliteRule.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deliberation.Aix;
import org.pacta.domain.deliberation.Assemblies;
import org.pacta.domain.deliberation.Assembly;
import org.pacta.domain.legalite.LegaliteCommand.CancelLegalityControl;
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
import org.pacta.domain.shared.CallingsOff;
import org.pacta.domain.shared.Role;

/** The act of DL.2024-40 on its way to executory force, under the identifier of its source. */
final class AixAct {

    static final LegaliteId ACT = new LegaliteId(Aix.TEXT, AIX);
    static final LocalDate FEB_12 = LocalDate.of(2024, 2, 12);
    static final LocalDate FEB_15 = LocalDate.of(2024, 2, 15);
    static final LocalDate FEB_16 = LocalDate.of(2024, 2, 16);
    static final Actor JURIST = actor("jurist", Role.JURISTE);

    static final ActeIdentifier SENT = ActeIdentifier.parse("013-211300017-20240209-LMC1256924-CC");
    static final ActeIdentifier ACKNOWLEDGED = ActeIdentifier.parse("013-211300017-20240209-lmc1256924-CC-1-1");

    static final LegaliteEvent OPENED =
            new LegalityControlOpened(ACT, FEB_9, LIST_OF_DELIBERATIONS.from(FEB_9, FrenchHolidays.MAINLAND), FEB_12);
    static final LegaliteEvent TRANSMITTED = transmitted(1, FEB_14);
    static final LegaliteEvent RECEIVED = new ReceiptRecorded(ACT, 1, ACKNOWLEDGED, FEB_14);
    static final LegaliteEvent REJECTED = new TransmissionRejected(ACT, 1, sealed(), FEB_15);
    static final LegaliteEvent PUBLISHED = published(FEB_14);
    static final LegaliteEvent EXECUTORY = executory(FEB_14, FEB_14, FEB_14);

    static FixtureConfiguration<Legalite> legalite() {
        return legalite(COUNCIL);
    }

    static FixtureConfiguration<Legalite> legalite(Assembly body) {
        return legalite(body, Place.METROPOLE);
    }

    static FixtureConfiguration<Legalite> legalite(Assembly body, Place place) {
        Assemblies assemblies = organisation -> body;
        return new AggregateTestFixture<>(Legalite.class)
                .registerInjectableResource(assemblies)
                .registerInjectableResource(FrenchHolidays.of(place))
                .registerInjectableResource(CallingsOff.NONE);
    }

    static TestExecutor<Legalite> given(LegaliteEvent... more) {
        return legalite().given(OPENED).andGiven((Object[]) more);
    }

    static TransmitAct transmit(ActeIdentifier acte) {
        return new TransmitAct(ACT, CLERK, new Transmission(acte, "8.4", FEB_14));
    }

    static RecordReceipt receipt(ActeIdentifier acknowledged) {
        return new RecordReceipt(ACT, CLERK, acknowledged, FEB_14);
    }

    static RecordTransmissionRejection rejection(LocalDate on) {
        return new RecordTransmissionRejection(ACT, CLERK, sealed(), on);
    }

    static PublishAct publish(LocalDate on) {
        return publishing(CLERK, on);
    }

    static PublishAct publishing(Actor by, LocalDate on) {
        return new PublishAct(ACT, by, new Publication(Channel.ELECTRONIC, on));
    }

    static CancelLegalityControl cancel() {
        return new CancelLegalityControl(ACT, FEB_16);
    }

    static LegaliteEvent cancelled() {
        return new LegalityControlCancelled(ACT, FEB_16);
    }

    static LegaliteEvent transmitted(int round, LocalDate on) {
        return new ActTransmitted(ACT, round, new Transmission(SENT, "8.4", on), on);
    }

    static LegaliteEvent published(LocalDate on) {
        return new ActPublished(ACT, new Publication(Channel.ELECTRONIC, on), on);
    }

    static LegaliteEvent executory(LocalDate publishedOn, LocalDate sentOn, LocalDate receivedOn) {
        var calendar = FrenchHolidays.MAINLAND;
        var deferral = PREFET_DEFERRAL
                .from(sentOn, calendar)
                .prudentlyUntil(PREFET_DEFERRAL.from(receivedOn, calendar), "compté de la réception par la préfecture");
        return new ActBecameExecutory(ACT, List.of(APPEAL.from(publishedOn, calendar), deferral), FEB_14);
    }

    private AixAct() {}
}
