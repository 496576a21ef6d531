package org.pacta.domain.shared;

/** Something asked of an aggregate. */
public interface Command {

    Identifier id();
}
