package org.pacta.infra.zeebe;

/** What became of a message. */
sealed interface Reply {

    /** The engine has it, now or since an earlier try. */
    record Taken() implements Reply {}

    /** The engine takes no message at present, this one as little as another: to be tried again, before any later one. */
    record Away(String why) implements Reply {}

    /** The engine will never take this message, however often it is tried. */
    record Refused(String status, String why) implements Reply {}
}
