package org.pacta.domain.legalite;

import java.time.LocalDate;

/** How the act was brought to the knowledge of the public (CGCT L2131-1 III and IV), Europe/Paris. */
public record Publication(Channel channel, LocalDate publishedOn) {

    boolean electronic() {
        return channel == Channel.ELECTRONIC;
    }

    /** Electronic from 3,500 inhabitants on; below, the council chooses. */
    public enum Channel {
        ELECTRONIC,
        DISPLAY,
        PAPER
    }
}
