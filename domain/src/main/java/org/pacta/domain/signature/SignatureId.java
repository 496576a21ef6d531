package org.pacta.domain.signature;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.TextId;

/** The signature of one version of a convention by all its parties. */
public record SignatureId(TextId text) implements Identifier {

    public static SignatureId of(String id) {
        var parts = id.split("/");
        return new SignatureId(TextId.of(parts[1], parts[2]));
    }

    @Override
    public ConventionId convention() {
        return text.convention();
    }

    @Override
    public String toString() {
        return "signature/" + text;
    }
}
