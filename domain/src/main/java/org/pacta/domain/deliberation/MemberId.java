package org.pacta.domain.deliberation;

import org.pacta.domain.shared.Actor;

/** A member in office of a deliberative body, opaque; the roster of the body knows who it is. */
public record MemberId(String value) {

    public MemberId {
        if (value.isBlank() || value.length() > 100)
            throw new IllegalArgumentException("A member id has 1 to 100 characters");
    }

    /** A member acts under the id by which the directory knows the person. */
    public static MemberId of(Actor actor) {
        return new MemberId(actor.id().value());
    }

    @Override
    public String toString() {
        return value;
    }
}
