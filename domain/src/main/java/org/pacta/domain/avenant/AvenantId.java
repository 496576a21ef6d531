package org.pacta.domain.avenant;

import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.TextId;

/** One avenant of a convention, by its number from 1 on. Text form {@code avenant/<convention>/<number>}. */
public record AvenantId(ConventionId convention, int number) implements Identifier {

    public AvenantId {
        if (number < 1) throw new IllegalArgumentException("An avenant has a number from 1 on, found " + number);
    }

    public static AvenantId of(String id) {
        var parts = id.split("/");
        return new AvenantId(ConventionId.of(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The avenant whose text this is; a text of the convention itself has none. */
    public static AvenantId of(TextId text) {
        return new AvenantId(text.convention(), text.avenant());
    }

    public TextId text(int version) {
        return new TextId(convention, number, version);
    }

    @Override
    public String toString() {
        return "avenant/" + convention.value() + "/" + number;
    }
}
