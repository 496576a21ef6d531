package org.pacta.domain.intervention;

import org.pacta.domain.shared.Rule;

/** The rules of interventions, one line each. */
enum InterventionRule implements Rule {
    GUEST_ASKS("guest-asks", "MET-17 : la déposante adresse une demande préalable"),
    REQUEST_IS_COMPLETE("complete", "MET-17 : délais, conditions, modalités, calendrier, sécurité, tiers"),
    ANSWER_IS_HOPED_IN_OPENING_HOURS("opening-hours", "MET-19 : disponibilité en horaires ouvrés"),
    WORK_IS_ON_VALIDATED_SUPPORTS("supports", "MET-20 : travaux sur les seuls supports validés en annexe"),
    ONE_HOST_AT_A_TIME("one-host", "MET-17, MET-03 : une demande s'adresse à une seule accueillante"),
    HOST_DECIDES("host-decides", "MET-18 : accord ou refus de l'accueillante"),
    REQUEST_AWAITS_AN_ANSWER("open", "MET-18 : une demande reçoit une seule réponse"),
    NOTHING_BEFORE_AGREEMENT("agreement", "MET-18 : accord exprès avant toute intervention, le silence ne vaut rien"),
    GUEST_WORKS("guest-works", "MET-17, MET-20 : la déposante intervient"),
    GUEST_WITHDRAWS("guest-withdraws", "MET-17 : la déposante peut renoncer à sa demande"),
    HOST_ORDERS("host-orders", "MET-21 : l'accueillante arrête, impose ses conditions ou fait déposer"),
    WORK_IS_STOPPED("stopped", "MET-21 : l'intervention est arrêtée"),
    GUEST_ATTESTS("guest-attests", "MET-21 : la déposante arrête aussitôt et le dit"),
    STEP_IS_OPEN("step-open", "ordre : demande, accord, travaux, fin ; un arrêt les suspend"),
    MOMENT_HAS_COME("moment", "ce qui est attesté a déjà eu lieu"),
    DATES_FOLLOW("dates-follow", "chaque acte suit le précédent");

    private final String code;
    private final String source;

    InterventionRule(String code, String source) {
        this.code = "intervention." + code;
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
