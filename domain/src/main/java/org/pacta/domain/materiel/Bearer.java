package org.pacta.domain.materiel;

import java.util.Arrays;
import java.util.function.Function;
import org.pacta.domain.shared.Organisation;

/** Whom a clause burdens with a shared good, by the name that it gives that side of a line (MET-13). */
public enum Bearer {
    OWNER("owner", AnnexLine::owner),
    HOST("accueillante", AnnexLine::hosting),
    GUEST("deposante", AnnexLine::placedBy);

    private final String code;
    private final Function<AnnexLine, Organisation> party;

    Bearer(String code, Function<AnnexLine, Organisation> party) {
        this.code = code;
        this.party = party;
    }

    Organisation of(AnnexLine line) {
        return party.apply(line);
    }

    static Bearer named(String code) {
        return Arrays.stream(values())
                .filter(bearer -> bearer.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a side of a line, found " + code));
    }
}
