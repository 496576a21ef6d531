package org.pacta.domain.deadline;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** The overseas départements and collectivités, each with its own holidays and its own hour (Code du travail L3422-2). */
public enum Overseas {
    GUADELOUPE("971", "America/Guadeloupe"),
    MARTINIQUE("972", "America/Martinique"),
    GUYANE("973", "America/Cayenne"),
    LA_REUNION("974", "Indian/Reunion"),
    SAINT_PIERRE_ET_MIQUELON("975", "America/Miquelon"),
    MAYOTTE("976", "Indian/Mayotte"),
    SAINT_BARTHELEMY("977", "America/St_Barthelemy"),
    SAINT_MARTIN("978", "America/Marigot"),
    WALLIS_ET_FUTUNA("986", "Pacific/Wallis"),
    POLYNESIE("987", "Pacific/Tahiti"),
    NOUVELLE_CALEDONIE("988", "Pacific/Noumea");

    private final String code;
    private final ZoneId zone;

    Overseas(String code, String zone) {
        this.code = code;
        this.zone = ZoneId.of(zone);
    }

    public static Optional<Overseas> of(String code) {
        return Arrays.stream(values()).filter(place -> place.code.equals(code)).findFirst();
    }

    public ZoneId zone() {
        return zone;
    }
}
