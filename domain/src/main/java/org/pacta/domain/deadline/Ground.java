package org.pacta.domain.deadline;

/** Why a clock was stopped, started again or prolonged: the legal ground, never a person's own words. */
public enum Ground {
    CNIL_AWAITS_INFORMATION("la CNIL attend des informations", "RGPD art. 36(2)"),
    CNIL_FINDS_IT_COMPLEX("complexité du traitement", "RGPD art. 36(2)"),
    REQUEST_IS_COMPLEX("complexité ou nombre des demandes", "RGPD art. 12(3)"),
    CNIL_REFUSED("réponse défavorable de la CNIL, projet modifié", "SUR-15.2"),
    RECOURS_GRACIEUX("recours gracieux", "CJA R421-2"),
    PREFET_AWAITS_DOCUMENTS("le préfet demande des pièces", "CGCT L2131-6"),
    COMMON_ACCORD("commun accord des parties", "clause de prolongation");

    private final String label;
    private final String source;

    Ground(String label, String source) {
        this.label = label;
        this.source = source;
    }

    public String source() {
        return source;
    }

    String label() {
        return label + " (" + source + ")";
    }
}
