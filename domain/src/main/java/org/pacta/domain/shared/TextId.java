package org.pacta.domain.shared;

/** One version of the text of a convention: what an assembly votes and what the parties sign. */
public record TextId(ConventionId convention, int version) {

    public TextId {
        if (version < 1) throw new IllegalArgumentException("A text has a version from 1 on, found " + version);
    }

    @Override
    public String toString() {
        return convention.value() + "/" + version;
    }
}
