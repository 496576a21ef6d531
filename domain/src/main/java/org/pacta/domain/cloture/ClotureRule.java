package org.pacta.domain.cloture;

import org.pacta.domain.shared.Rule;

/** The rules of the closing of a convention, one line each. */
enum ClotureRule implements Rule {
    CLOSED_BEFORE_ARCHIVED("completed", "MET-24, VAR-19, SUR-22 : la fin se prépare, s'exécute, puis s'archive"),
    KEEPER_ARCHIVES("keeper", "code du patrimoine, L212-1 et suivants : l'archivage revient au service qui conserve"),
    OWNER_ATTESTS("owner", "VAR-19, SUR-22 : chaque partie atteste ce qu'elle a fait"),
    DUTY_IS_SETTLED_ONCE("settled", "VAR-19, SUR-22 : ce qui est attesté ou écarté l'est une fois"),
    OTHER_PARTY_DISPENSES("dispenses", "SUR-21 : seule renonce, par écrit, la partie à qui l'acte est dû");

    private final String code;
    private final String source;

    ClotureRule(String code, String source) {
        this.code = "cloture." + code;
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
