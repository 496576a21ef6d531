package org.pacta.domain.resiliation;

import org.pacta.domain.shared.Rule;

/** The rules of one party's way to the end of a convention, one line each. */
enum ResiliationRule implements Rule {
    AUTHOR_ACTS("author", "SUR-13.4, SUR-16.1, SUR-16.2, VAR-20 : la partie que la clause désigne, par qui l'engage"),
    HEAD_SIGNS("head", "SUR-16.1 : la lettre est signée par le représentant légal"),
    HEAD_ACTS_IN_PERSON("in-person", "SUR-16.1.1 : le maire, en vertu de ses pouvoirs de police, et lui seul"),
    FORM_IS_THE_CLAUSES("form", "SUR-15.3, SUR-16.1, SUR-16.2.1, SUR-16.2.2 : la forme que la clause demande"),
    DELAY_IS_GIVEN("delay", "SUR-13.4, SUR-16.2.1 : le délai est fixé par la lettre elle-même"),
    DELAY_IS_THE_CLAUSES("delay-own", "SUR-16.2.2, VAR-20 : le délai est celui de la clause"),
    LETTER_NAMES_NO_DAY("no-day", "SUR-15.3, SUR-16.1 : la convention s'éteint le jour de la réception"),
    CNIL_ANSWERED_AGAINST("after-cnil", "SUR-15.3 : après une réponse défavorable de la CNIL"),
    STEP_IS_OPEN("open", "SUR-16.2.1, SUR-16.2.2, VAR-20 : l'alerte, la mise en demeure, le constat, puis la lettre"),
    DATES_FOLLOW("follows", "une étape suit la précédente"),
    DELAY_IS_OVER("running", "SUR-13.4, SUR-16.2.1, SUR-16.2.2, VAR-20 : le délai laissé doit être écoulé"),
    FAILURE_IS_PROVED(
            "evidence", "VAR-20, SUR-16.2.1, SUR-16.2.2 : « restée infructueuse » s'établit, pièce à l'appui"),
    OTHER_PARTY_ANSWERS("other", "la partie à qui la rupture est opposée"),
    CURE_AWAITS_AN_ANSWER("cure", "VAR-20, SUR-16.2 : la mise en demeure suivie d'effet éteint la procédure"),
    PUBLIC_PARTY_OPPOSES(
            "oppose", "L29 ; CE 8 octobre 2014 n° 370644 : la personne publique, pour un motif d'intérêt général"),
    OPPOSITION_STANDS("opposition", "L29 ; CE 8 octobre 2014 n° 370644"),
    NO_SILENCE_WAIVES("waiver", "SUR-21 : seul un écrit signé d'une personne habilitée renonce"),
    EFFECT_HAS_NOT_COME("effect", "la convention résiliée a pris fin : rien ne se retire plus");

    private final String code;
    private final String source;

    ResiliationRule(String code, String source) {
        this.code = "resiliation." + code;
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
