package org.pacta.domain.differend;

import org.pacta.domain.shared.Rule;

/** The rules of disputes, one line each. */
enum DifferendRule implements Rule {
    PARTY_SPEAKS("party", "SUR-25, VAR-21, MET-27 : les parties, par qui les engage"),
    LENGTH_IS_AGREED("length", "MET-27 : un délai raisonnable que les parties fixent d'avance"),
    LENGTH_IS_THE_TEXTS("length-own", "SUR-25, VAR-21, MET-27 : le délai est celui du texte"),
    DISPUTE_IS_OPEN("open", "SUR-25, VAR-21, MET-27 : un différend clos ne l'est qu'une fois"),
    AGREEMENT_IS_WRITTEN("agreement", "C. civ. art. 2044 : la transaction est rédigée par écrit"),
    FAILURE_IS_SAID_ONCE("failure", "SUR-25, MET-27 : l'échec de la recherche amiable"),
    COURT_WAS_SEIZED("judgment", "MET-28 : un jugement suit une saisine"),
    TELLER_GIVES_UP("abandon", "qui a soulevé le différend peut l'abandonner"),
    DATES_FOLLOW("follows", "une étape suit la précédente");

    private final String code;
    private final String source;

    DifferendRule(String code, String source) {
        this.code = "differend." + code;
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
