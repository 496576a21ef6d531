package org.pacta.infra.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pacta.infra.desk.Desk.ActOffer;

/** Acts that the contract announces and whose matter is not part of the product yet: always listed, always closed. */
enum UnbuiltAct {
    PROPOSE_AVENANT(
            "Proposer un avenant", "Changer le texte en vigueur avec les mêmes approbations que la première fois.");

    private static final String CLOSED =
            "Cette version de Pacta ne traite pas encore cet acte : faites-le hors de Pacta et gardez-en la trace.";

    private final String title;
    private final String why;

    UnbuiltAct(String title, String why) {
        this.title = title;
        this.why = why;
    }

    String action() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String closedBecause() {
        return CLOSED;
    }

    ActOffer offer() {
        return new ActOffer(action(), title, why, null, CLOSED);
    }

    static Optional<UnbuiltAct> named(String action) {
        return Arrays.stream(values())
                .filter(act -> act.action().equals(action))
                .findFirst();
    }
}
