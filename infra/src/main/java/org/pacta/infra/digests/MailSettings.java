package org.pacta.infra.digests;

import java.time.Instant;
import org.pacta.domain.shared.ActorId;

/** How each person wants to be written to. */
public interface MailSettings {

    Setting of(ActorId person);

    void choose(ActorId person, Pace pace);

    /** {@code since}: when it was chosen, by the clock of the recording; nothing older is told at once. */
    record Setting(Pace pace, Instant since) {}
}
