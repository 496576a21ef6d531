package org.pacta.domain.deliberation;

import java.util.Set;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.shared.Organisation;

/** A deliberative body as it stands today: what kind it is, how many people it stands for, who is in office. */
public record Assembly(Organisation organisation, Kind kind, int population, Set<MemberId> inOffice) {

    private static final int LARGE_COMMUNE = 3_500;

    /** Which part of the CGCT it follows. */
    public enum Kind {
        COMMUNE,
        EPCI,
        DEPARTEMENT
    }

    public Assembly {
        inOffice = Set.copyOf(inOffice);
    }

    public boolean seats(MemberId member) {
        return inOffice.contains(member);
    }

    /** The majority of the members in office (CGCT L2121-17, L3121-14). */
    public int quorum() {
        return inOffice.size() / 2 + 1;
    }

    /** Electronic publication is the condition of executory force, except in a small commune (CGCT L2131-1 III and IV). */
    public boolean publishesElectronically() {
        return !smallCommune();
    }

    /** The delay between an ordinary convening and the sitting. */
    LegalDeadline ordinaryConvening() {
        if (kind == Kind.DEPARTEMENT) return LegalDeadline.CONVENING_DEPARTEMENT;
        return smallCommune() ? LegalDeadline.CONVENING_SMALL_COMMUNE : LegalDeadline.CONVENING;
    }

    private boolean smallCommune() {
        return kind == Kind.COMMUNE && population < LARGE_COMMUNE;
    }
}
