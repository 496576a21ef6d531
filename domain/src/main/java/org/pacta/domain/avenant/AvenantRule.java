package org.pacta.domain.avenant;

import org.pacta.domain.shared.Rule;

/** The rules of an avenant, one line each. */
public enum AvenantRule implements Rule {
    CONVENTION_IS_IN_FORCE("avenant.convention-in-force", "SUR-24 : un avenant modifie une convention en vigueur"),
    PROPOSED_BY_A_PARTY("avenant.proposed-by-party", "SUR-24 : les parties seules changent leur convention"),
    NUMBER_IS_FREE("avenant.number-free", "les avenants d’une convention se numérotent à la suite"),
    EFFECT_DAY_IS_CHOSEN("avenant.effect-day", "SUR-24 : la date d’effet est celle dont les parties conviennent"),
    DECISION_IS_OF_THIS_CONVENTION("avenant.decision", "VAR-02 : décision du comité de pilotage de la convention"),
    ONLY_A_DRAFT_CHANGES("avenant.only-draft-changes", "le texte soumis est figé jusqu’à son renvoi ; SUR-24"),
    WHAT_IS_CHANGED_EXISTS("avenant.changed-exists", "texte en vigueur de la convention"),
    VALUE_FITS("avenant.value-fits", "texte en vigueur de la convention ; une durée suit la norme ISO 8601"),
    SOMETHING_CHANGES("avenant.something-changes", "SUR-24 : un avenant change la convention"),
    CHANGED_ONCE("avenant.changed-once", "un avenant ne dit pas deux fois la même chose autrement"),
    CHANGE_IS_THERE("avenant.change-there", "modifications proposées par l’avenant"),
    TERM_IS_AHEAD("avenant.term-ahead", "VAR-06, SUR-15.1, MET-06 : le terme suit la prise d’effet"),
    TRANSFER_IS_ALLOWED("avenant.transfer", "SUR-19 : la convention tient à la personne des parties"),
    PARTY_IS_NEW("avenant.party-new", "une organisation n’est partie qu’une fois"),
    PARTY_IS_A_PARTY("avenant.party-present", "seule une partie se retire ou se fait remplacer"),
    SEAT_STAYS_TAKEN("avenant.seat-taken", "sans l’une de ses parties la convention se résilie, elle ne s’amende pas"),
    ONE_AT_A_TIME("avenant.one-at-a-time", "chaque avenant se vote sur le texte qui sera en vigueur"),
    ROLE_FITS("avenant.role", "chaque acte revient à un service de la partie"),
    STEP_IS_OPEN("avenant.step-open", "SUR-24 : les approbations de la convention, dans leur ordre"),
    VERSION_IS_CURRENT("avenant.version-current", "une approbation vaut pour la version lue"),
    VISA_IS_GIVEN_ONCE("avenant.visa-once", "chaque partie vise une fois une version"),
    NOTIFIED_AFTER_SIGNATURE("avenant.notified-after-signature", "MET-06 : c’est l’avenant signé qui se notifie"),
    WITHDRAWN_BEFORE_EFFECT("avenant.withdrawn-before-effect", "un avenant en vigueur se défait par un autre");

    private final String code;
    private final String source;

    AvenantRule(String code, String source) {
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
