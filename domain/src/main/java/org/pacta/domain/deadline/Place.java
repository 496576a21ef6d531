package org.pacta.domain.deadline;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a deadline runs: public holidays differ in Alsace-Moselle (Code du travail L3134-13).
 *
 * @param departement code of a mainland or Corsican département
 * @param goodFriday whether the commune keeps Good Friday (a Protestant temple or a mixed church); only in Alsace-Moselle
 */
public record Place(String departement, boolean goodFriday) {

    private static final Pattern MAINLAND = Pattern.compile("(?!20)(0[1-9]|[1-8]\\d|9[0-5]|2[AB])");
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    /** Any place with the eleven common holidays. */
    public static final Place METROPOLE = new Place("75", false);

    public Place {
        if (!MAINLAND.matcher(departement).matches())
            throw new IllegalArgumentException("Not a mainland or Corsican département: " + departement);
        if (goodFriday && !ALSACE_MOSELLE.contains(departement))
            throw new IllegalArgumentException("Good Friday is kept in Alsace-Moselle only, found " + departement);
    }

    public boolean inAlsaceMoselle() {
        return ALSACE_MOSELLE.contains(departement);
    }

    public ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }
}
