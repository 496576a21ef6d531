package org.pacta.domain.rupture;

import org.pacta.domain.shared.Rule;

/** The rules of an end by common accord, one line each. */
enum RuptureRule implements Rule {
    COMPETENT_PERSON_SIGNS("signed", "MET-08 : la lettre ou le courriel est signé par la personne compétente"),
    FORM_IS_THE_CLAUSES("form", "MET-08 : par lettre ou par courriel"),
    ARRIVES_IN_TIME("in-time", "MET-08 : la résiliation parvient trois mois au moins avant la fin de la période"),
    DAY_IS_NAMED("day", "MET-08, VAR-21 : la fin de la période, ou le jour que fixe l'accord"),
    EACH_PARTY_AGREES_ONCE("once", "MET-08, VAR-21 : l'accord de chacune des parties"),
    PROPOSAL_IS_OPEN("open", "MET-08, VAR-21 : une proposition, l'accord de l'autre, puis la fin"),
    DATES_FOLLOW("follows", "une étape suit la précédente");

    private final String code;
    private final String source;

    RuptureRule(String code, String source) {
        this.code = "rupture." + code;
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
