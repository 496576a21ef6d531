package org.pacta.domain.shared;

/** A person, opaque: the directory knows the name, the events never do. */
public record ActorId(String value) {

    /** The product itself, when no person decided. */
    public static final ActorId SYSTEM = new ActorId("pacta");

    public ActorId {
        if (value.isBlank() || value.length() > 100)
            throw new IllegalArgumentException("An actor id has 1 to 100 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
