package org.pacta.domain.deadline;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a deadline runs: public holidays differ in Alsace-Moselle (Code du travail L3134-13) and overseas (L3422-2).
 *
 * @param departement code of a département or of an overseas collectivité
 * @param goodFriday whether the commune keeps Good Friday (a Protestant temple or a mixed church); only in Alsace-Moselle
 */
public record Place(String departement, boolean goodFriday) {

    private static final Pattern MAINLAND = Pattern.compile("(?!20)(0[1-9]|[1-8]\\d|9[0-5]|2[AB])");
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Any place with the eleven common holidays. */
    public static final Place METROPOLE = new Place("75", false);

    public Place {
        if (!isKnown(departement))
            throw new IllegalArgumentException("Not a French département or collectivité: " + departement);
        if (goodFriday && !ALSACE_MOSELLE.contains(departement))
            throw new IllegalArgumentException("Good Friday is kept in Alsace-Moselle only, found " + departement);
    }

    public static boolean isKnown(String departement) {
        return MAINLAND.matcher(departement).matches()
                || Overseas.of(departement).isPresent();
    }

    /** The same place in a commune that keeps Good Friday; elsewhere than in Alsace-Moselle nothing changes. */
    public Place withGoodFriday() {
        return new Place(departement, inAlsaceMoselle());
    }

    public boolean inAlsaceMoselle() {
        return ALSACE_MOSELLE.contains(departement);
    }

    public ZoneId zone() {
        return Overseas.of(departement).map(Overseas::zone).orElse(PARIS);
    }
}
