package org.pacta.domain.shared;

/** A command that a person decided; the events that follow bear that person as actor. */
public interface HumanCommand extends Command {

    Actor by();
}
