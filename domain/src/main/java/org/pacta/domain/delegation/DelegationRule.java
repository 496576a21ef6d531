package org.pacta.domain.delegation;

import org.pacta.domain.shared.Rule;

/** The rules of entrusting one's roles to a colleague, one line each. */
public enum DelegationRule implements Rule {
    ROLES_ARE_ONES_OWN("roles-own", "on ne confie que ce qu’on tient soi-même : delegata potestas non delegatur"),
    TO_A_COLLEAGUE("to-a-colleague", "arrêté de délégation : à une autre personne de la même organisation"),
    DAYS_IN_ORDER("days-in-order", "arrêté de délégation : du premier au dernier jour"),
    NOT_BACKDATED("not-backdated", "une délégation ne vaut que pour l’avenir ; CGCT L2131-1"),
    GIVER_REVOKES("giver-revokes", "qui donne une délégation la retire"),
    IT_RUNS("it-runs", "arrêté de délégation : pendant sa durée, tant qu’elle n’est pas retirée"),
    ENTRUSTED_TO_THEM("entrusted-to-them", "arrêté de délégation : par la personne désignée, pour les rôles confiés"),
    STEP_CAN_BE_DELEGATED("step-personal", "acte que la loi ou la clause donne à une seule personne");

    private final String code;
    private final String source;

    DelegationRule(String code, String source) {
        this.code = "delegation." + code;
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
