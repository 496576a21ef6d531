package org.pacta.domain.breach;

import org.pacta.domain.shared.Rule;

/** The rules of a breach of personal data, one line each. */
public enum BreachRule implements Rule {
    REPORTED_BY_A_PARTY("reported-by", "RGPD art. 33 : chaque partie signale ce qu'elle constate"),
    WHAT_IS_TOLD_HAS_COME("has-come", "RGPD art. 33(1) : la prise de connaissance est un fait passé"),
    KNOWN_AFTER_IT_OCCURRED("known-after", "RGPD art. 4(12), 33(1) ; CEPD 9/2022, §31"),
    NATURE_IS_GIVEN("nature", "RGPD art. 4(12), 33(3)(a)"),
    STEP_IS_OPEN("step-open", "signalement, avertissement, notification, information des personnes, clôture"),

    WHO_OWES_THE_WARNING_GIVES_IT("warner", "VAR-15, SUR-A4 : la partie que la convention désigne avertit l'autre"),
    EVERY_DESK_IS_ADDRESSED("desks", "SUR-A4 : le délégué et le service informatique, tous deux"),
    ONE_MESSAGE_AT_A_TIME("message-leaving", "SUR-A4 : le courriel déjà demandé part dès que le serveur répond"),
    WHO_WAS_WARNED_ACKNOWLEDGES("acknowledger", "la partie avertie accuse réception"),
    LATE_IS_EXPLAINED("late-reason", "RGPD art. 33(1) ; VAR-15, SUR-A4 : un retard se motive"),

    NOTIFIER_WRITES_TO_THE_CNIL("notifier", "RGPD art. 33(1) ; VAR-15 : la partie que la convention désigne"),
    REFERENCE_IS_GIVEN("reference", "RGPD art. 33 : la notification est prouvée par sa référence"),
    CONTENT_IS_WHOLE("content", "RGPD art. 33(3) et (4)"),

    CONTROLLER_ANSWERS_FOR_PERSONS("controller", "RGPD art. 34 : le responsable de traitement décide"),
    WHO_KNOWS_RULES_OUT("ruled-out-by", "le délégué de la partie qui a signalé, ou du responsable de traitement");

    private final String code;
    private final String source;

    BreachRule(String code, String source) {
        this.code = "breach." + code;
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
