package org.pacta.domain.materiel;

import org.pacta.domain.shared.Rule;

/** The rules of the annexes, one line each. */
enum MaterielRule implements Rule {
    PARTY_PROPOSES("proposes", "MET-09 à MET-12, SUR-7.2 : les annexes appartiennent aux deux parties"),
    LINE_IS_COMPLETE("complete", "MET-09 à MET-12 : colonnes des annexes 1 et 2"),
    ROLES_ARE_OF_THE_PARTIES("roles", "MET-03 : propriétaire, accueillante et déposante sont des parties"),
    HOST_IS_NOT_GUEST("host-guest", "MET-03 : est déposante celle qui place un bien chez l'autre"),
    LICENCE_IS_FIXED_FIRST("licence", "MET-12, MET-23 : la licence est convenue d'avance"),
    LENDER_OWNS("lender", "SUR-7.2 ; Code civil art. 1877 : le prêteur demeure propriétaire"),
    LOAN_HAS_ITS_STATEMENT("statement", "SUR-7.2 : état contradictoire signé des deux parties"),
    SAME_STATEMENT_IS_SIGNED("same-statement", "SUR-7.2 : les deux parties signent le même état"),
    LOAN_GOES_BACK("loan-goes-back", "SUR-7.2 ; Code civil art. 1875 : le matériel prêté est rendu"),
    ONE_PROPOSAL_AT_A_TIME("one-at-a-time", "MET-09, SUR-7.2 : une ligne, une proposition à la fois"),
    LINE_STANDS("stands", "MET-09, MET-24, SUR-7.2 : seule une ligne inscrite change ou prend fin"),
    KIND_STAYS("kind", "MET-09 à MET-12 : une ligne reste dans son annexe"),
    END_IS_KEEPING_OR_REMOVING("fate", "MET-24 : ce qui est retiré ou conservé"),
    OTHER_PARTY_ANSWERS("answers", "MET-09, MET-20, SUR-7.2 : l'autre partie valide ou refuse"),
    LINE_AWAITS_AN_ANSWER("open", "MET-09, SUR-7.2 : une proposition reçoit une seule réponse"),
    PROPOSER_WITHDRAWS("withdraws", "MET-09 : qui propose peut reprendre sa proposition"),
    DATES_FOLLOW("dates-follow", "chaque acte suit le précédent");

    private final String code;
    private final String source;

    MaterielRule(String code, String source) {
        this.code = "materiel." + code;
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
