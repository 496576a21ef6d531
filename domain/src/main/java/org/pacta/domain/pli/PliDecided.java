package org.pacta.domain.pli;

import java.util.Set;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.ServesSome;

/** A decision that a letter carries to the other party. */
public interface PliDecided extends ServesSome {

    PliSubject about();

    PliRoute route();

    SealedText message();

    @Override
    default Set<String> obligations() {
        return about().obligations();
    }

    /** The letter that carries it. */
    default PliId pli() {
        return letterOf(id(), about().nature(), route().sender());
    }

    /** The letter of this nature that this party writes in this procedure: there is one. */
    static PliId letterOf(Identifier procedure, PliNature nature, Organisation sender) {
        return PliId.of(procedure, nature + "|" + sender);
    }
}
