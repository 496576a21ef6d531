package org.pacta.domain.materiel;

import org.pacta.domain.shared.Rule;

/** The rules of problems of a shared network, one line each. */
enum NetworkProblemRule implements Rule {
    NETWORK_IS_SHARED("shared", "MET-11, MET-14 : réseau mis à disposition et inscrit en annexe"),
    HOST_OR_GUEST_TELLS("tells", "MET-14, MET-15 : l'accueillante et la déposante s'informent l'une l'autre"),
    TOLD_SINCE_NOTICED("moment", "MET-14, MET-15 : ce qui est signalé a été constaté"),
    PROBLEM_IS_OPEN("open", "MET-14 : un problème réglé ne l'est qu'une fois"),
    EITHER_SIDE_SETTLES("settles", "MET-14, MET-15 : l'une des deux parties du réseau dit la suite");

    private final String code;
    private final String source;

    NetworkProblemRule(String code, String source) {
        this.code = "materiel.network-" + code;
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
