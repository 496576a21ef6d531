package org.pacta.domain.shared;

/** A fact after which nothing new is begun on what it calls off, in whatever order the two arrive. */
public interface CallingOff extends DomainEvent {

    /** Text id of what it calls off. */
    default String matter() {
        return id().toString();
    }

    /** True if the matter itself is over: nobody is asked to do anything more about it. */
    default boolean endsMatter() {
        return true;
    }

    /** True if that version of the text is neither voted, signed nor filed any more. */
    default boolean endsText(int version) {
        return true;
    }
}
