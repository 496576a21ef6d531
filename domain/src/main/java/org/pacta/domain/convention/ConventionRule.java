package org.pacta.domain.convention;

import org.pacta.domain.shared.Rule;

/** The rules of the convention as a whole. Looking for a rule? It is here or it does not exist. */
enum ConventionRule implements Rule {
    PARTIES_FILL_THE_TEMPLATE(
            "convention.parties", "modèle de convention : une organisation par rôle ; MET-01, SUR-0, VAR-01"),
    DRAFTED_BY_A_PARTY("convention.drafted-by-party", "le service juridique d'une partie rédige le projet"),
    ONLY_A_DRAFT_CHANGES("convention.only-draft-changes", "le texte soumis est figé jusqu'à son renvoi ; SUR-24"),
    BLANK_IS_IN_THE_TEMPLATE("convention.blank-unknown", "modèle de convention"),
    BLANK_VALUE_FITS("convention.blank-value", "modèle de convention"),
    BLANK_MAY_BE_WAIVED(
            "convention.blank-not-waivable", "modèle de convention : sans cette valeur rien ne peut être calculé"),
    BLANKS_ARE_SETTLED("convention.blanks-settled", "MET-30 ; un blanc ou une contradiction bloque la soumission"),
    ROLE_FITS("convention.role", "chaque acte revient à un service de la partie"),
    STEP_IS_OPEN("convention.step-open", "l'ordre des approbations de la convention"),
    VERSION_IS_CURRENT("convention.version-current", "une approbation vaut pour la version lue"),
    VISA_IS_GIVEN_ONCE("convention.visa-once", "chaque partie vise une fois une version"),
    NOTIFIED_AFTER_SIGNATURE("convention.notified-after-signature", "MET-06 : la convention signée est notifiée"),
    TERM_FOLLOWS_EFFECT("convention.term-follows-effect", "MET-06, VAR-06, SUR-15.1 : le terme suit la prise d'effet"),
    CLAUSE_STANDS(
            "convention.clause-stands",
            "SUR-23 : une clause du texte qui lie les parties, et qui n'est pas déjà écartée"),
    NULLITY_IS_PROVED("convention.nullity-proved", "SUR-23 : le jugement, ou l'accord signé des parties"),
    SUBSTANCE_IS_FOR_THE_JUDGE(
            "convention.substance-judge", "SUR-23 : un juge seul met fin à la convention pour la nullité d'une clause"),
    WITHDRAWN_BEFORE_FORCE(
            "convention.withdrawn-before-force", "une convention en vigueur se résilie, elle ne se retire plus");

    private final String code;
    private final String source;

    ConventionRule(String code, String source) {
        this.code = code;
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
