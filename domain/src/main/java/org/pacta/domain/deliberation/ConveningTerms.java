package org.pacta.domain.deliberation;

import static org.pacta.domain.deadline.LegalDeadline.SECOND_CONVENING;
import static org.pacta.domain.deadline.LegalDeadline.SECOND_SITTING_DEPARTEMENT;
import static org.pacta.domain.deadline.LegalDeadline.URGENT_CONVENING;
import static org.pacta.domain.deliberation.DeliberationRule.MEMBERS_ARE_CALLED_IN_TIME;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;

/**
 * What the law asks of one convening.
 *
 * @param delay the delay that applies
 * @param earliestSitting first day on which the body may sit
 * @param quorumRequired false for the sitting that lawfully follows a lack of quorum (CGCT L2121-17, L3121-14)
 */
record ConveningTerms(LegalDeadline delay, LocalDate earliestSitting, boolean quorumRequired) {

    /** {@code missedOn}: day of the sitting that lacked its quorum, if the last one did. */
    static ConveningTerms of(
            Assembly assembly, Convening convening, @Nullable LocalDate missedOn, LocalCalendar calendar) {
        if (convening.urgent()) return first(URGENT_CONVENING, convening, calendar);
        if (missedOn == null) return first(assembly.ordinaryConvening(), convening, calendar);
        if (assembly.kind() == Assembly.Kind.DEPARTEMENT) return byRight(assembly, convening, missedOn, calendar);
        return new ConveningTerms(SECOND_CONVENING, earliest(SECOND_CONVENING, convening.sentOn(), calendar), false);
    }

    void require(Convening convening) {
        MEMBERS_ARE_CALLED_IN_TIME.require(
                !convening.sittingOn().isBefore(earliestSitting),
                FrenchDay.of(convening.sittingOn()),
                FrenchDay.of(earliestSitting),
                delay.source());
    }

    CouncilConvened convened(DeliberationId id, int sitting, Convening convening, Assembly body) {
        var inOffice = body.inOffice().size();
        return new CouncilConvened(
                id, sitting, convening, earliestSitting, inOffice, quorumRequired, convening.sentOn());
    }

    /** An urgent reconvening is a first one as well: its quorum is needed (CE 16 June 1997 n° 142691). */
    private static ConveningTerms first(LegalDeadline delay, Convening convening, LocalCalendar calendar) {
        return new ConveningTerms(delay, earliest(delay, convening.sentOn(), calendar), true);
    }

    /** A département sits again by right on the third day; on any other day it is convened anew. */
    private static ConveningTerms byRight(
            Assembly assembly, Convening convening, LocalDate missedOn, LocalCalendar calendar) {
        var third = earliest(SECOND_SITTING_DEPARTEMENT, missedOn, calendar);
        if (!convening.sittingOn().equals(third)) return first(assembly.ordinaryConvening(), convening, calendar);
        return new ConveningTerms(SECOND_SITTING_DEPARTEMENT, third, false);
    }

    private static LocalDate earliest(LegalDeadline delay, LocalDate from, LocalCalendar calendar) {
        return delay.from(from, calendar).lastDay();
    }
}
