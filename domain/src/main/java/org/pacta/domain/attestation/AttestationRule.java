package org.pacta.domain.attestation;

import org.pacta.domain.shared.Rule;

/** The rules of the papers that a party owes, one line each. */
enum AttestationRule implements Rule {
    PARTY_ASKS("asks", "VAR-16 : chaque partie montre ses attestations quand l'autre les demande"),
    PAPER_IS_ASKED_ONCE("asked-once", "VAR-16 : une demande en cours suffit"),
    PAPER_IS_OWED_STILL("owed", "SUR-21 : la renonciation est écrite, et ne se reprend pas"),
    OWNER_SHOWS("owner", "VAR-16, SUR-13.3 : chaque partie montre ses propres attestations"),
    PAPER_IS_AWAITED("awaited", "VAR-16 : une attestation est demandée ou à renouveler"),
    PAPER_SAYS_UNTIL_WHEN("until", "VAR-16, SUR-13.3 : être assuré pendant toute la convention"),
    DATES_FOLLOW("dates", "VAR-16, SUR-13.3 : une attestation commence avant de finir"),
    PAPER_IS_VALID("valid", "VAR-16, SUR-13.3 : une attestation expirée ne prouve plus rien"),
    OTHER_PARTY_DISPENSES("dispenses", "SUR-21 : seule renonce la partie à qui l'attestation est due");

    private final String code;
    private final String source;

    AttestationRule(String code, String source) {
        this.code = "attestation." + code;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String source() {
        return source;
    }
}
