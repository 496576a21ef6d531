package org.pacta.domain.legalite;

import static org.pacta.domain.legalite.LegaliteRule.ANSWER_FOLLOWS_TRANSMISSION;
import static org.pacta.domain.legalite.LegaliteRule.ANSWER_IS_NOT_DATED_BEFORE;
import static org.pacta.domain.legalite.LegaliteRule.RECEIPT_NAMES_THE_ACT_SENT;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;

/**
 * The act on its way to the préfecture.
 *
 * @param round how many times it was sent
 * @param sent what is on its way or has arrived; nothing before the first sending and after a rejection
 * @param receivedOn day of reception by the préfecture, once acknowledged
 */
record Dispatch(
        int round, @Nullable Transmission sent, @Nullable LocalDate receivedOn) {

    static final Dispatch NONE_YET = new Dispatch(0, null, null);

    Dispatch sending(int nextRound, Transmission transmission) {
        return new Dispatch(nextRound, transmission, null);
    }

    Dispatch received(LocalDate day) {
        return new Dispatch(round, sent, day);
    }

    Dispatch rejected() {
        return new Dispatch(round, null, null);
    }

    boolean acknowledged() {
        return receivedOn != null;
    }

    /** A receipt or a rejection answers a sending, once, and not before it. */
    Transmission answeredOn(LocalDate day) {
        ANSWER_FOLLOWS_TRANSMISSION.require(sent != null && !acknowledged());
        var answered = Objects.requireNonNull(sent);
        ANSWER_IS_NOT_DATED_BEFORE.require(
                !day.isBefore(answered.transmittedOn()), FrenchDay.of(day), FrenchDay.of(answered.transmittedOn()));
        return answered;
    }

    /** Read leniently: the préfecture may give the number back in lower case. */
    void requireReceiptOf(ActeIdentifier acknowledged, LocalDate day) {
        var acte = answeredOn(day).acte();
        RECEIPT_NAMES_THE_ACT_SENT.require(acte.sameAs(acknowledged), acte, acknowledged);
    }
}
