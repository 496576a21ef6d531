package org.pacta.domain.deliberation;

/** A member in office of a deliberative body, opaque; the roster of the body knows who it is. */
public record MemberId(String value) {

    public MemberId {
        if (value.isBlank() || value.length() > 100)
            throw new IllegalArgumentException("A member id has 1 to 100 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
