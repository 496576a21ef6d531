package org.pacta.domain.committee;

import org.pacta.domain.shared.Rule;

/** The rules of the committees, one line each. */
public enum CommitteeRule implements Rule {
    CONVENED_BY_A_PARTY_THAT_MAY("convener", "SUR-7.1.3 : chaque partie peut demander la réunion du comité"),
    CONVENED_AHEAD("ahead", "une convocation précède la réunion"),
    LASTS_LESS_THAN_A_DAY("duration", "une réunion dure de 1 minute à 24 heures"),
    MOVED_BY_WHO_CALLED_IT("mover", "la partie qui a convoqué la réunion, seule, la déplace"),
    CANCELLED_BY_WHO_ANSWERS_FOR_IT(
            "canceller", "la partie qui a convoqué la réunion, ou celle qui en tient le compte"),
    STEP_IS_OPEN("step-open", "convocation, réunion, compte rendu, validation, publication"),

    DRAFTER_KEEPS_THE_RECORD(
            "drafter", "SUR-7.1.1, SUR-7.1.4 : la partie que la convention désigne rédige le compte rendu"),
    VALIDATOR_ANSWERS("validator", "SUR-7.1.1, SUR-7.1.4 : l'autre partie valide le compte rendu"),
    HELD_ONCE_CALLED("held-on", "une réunion suit sa convocation et précède ce qui en est écrit"),
    EVERY_SIDE_IS_THERE("sides", "SUR-7.1.1, CDP-G1, CDP-S3 : chaque collège prévu est présent"),
    SIDES_ARE_EQUAL("parity", "CDP-G2 : le conseil de surveillance est paritaire"),
    OPINION_IS_GIVEN("opinion", "CDP-G2, CDP-S3 : le comité rend un avis"),
    OPINION_IS_PUBLIC("opinion-public", "CDP-S3 : l'avis du comité d'éthique est public"),

    DECISION_IS_WHOLE("decision-whole", "une décision dit ce qui est à faire, par qui et pour quand"),
    DECISION_HAS_A_PARTY_AND_A_DAY(
            "decision", "une décision est confiée à une partie, pour un jour qui suit la réunion"),
    OWNER_CARRIES_IT_OUT("owner", "la partie à qui une décision est confiée l'exécute"),
    DECISION_IS_OPEN("decision-open", "une décision publiée s'exécute une fois"),
    OTHER_PARTY_DROPS("drop", "la partie à qui une décision est due y renonce, et non celle qui la doit"),
    SEQUEL_IS_AWAITED("sequel-open", "SUR-7.1.2 : chaque partie dit une fois ce qu'elle fait d'une décision d'arrêt"),
    PARTY_SAYS_WHAT_FOLLOWS("sequel", "SUR-7.1.2 : le comité étudie la suite du projet, les parties en décident");

    private final String code;
    private final String source;

    CommitteeRule(String code, String source) {
        this.code = "committee." + code;
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
