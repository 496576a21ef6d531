package org.pacta.domain.legalite;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.TextId;

/** The control of legality of one party's deliberation on one text: transmission, publication, executory force. */
public record LegaliteId(TextId text, Organisation organisation) implements Identifier {

    public static LegaliteId of(String id) {
        var parts = id.split("/");
        return new LegaliteId(TextId.of(parts[1], parts[2]), new Organisation(parts[3]));
    }

    @Override
    public ConventionId convention() {
        return text.convention();
    }

    @Override
    public String toString() {
        return "legalite/" + text + "/" + organisation;
    }
}
