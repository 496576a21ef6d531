package org.pacta.domain.committee;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One decision of one meeting. Text form {@code decision/<convention>/<meeting>/<number>}. */
public record DecisionId(ConventionId convention, UUID meeting, int number) implements Identifier {

    private static final String PREFIX = "decision/";

    public static DecisionId of(MeetingId meeting, int number) {
        return new DecisionId(meeting.convention(), meeting.value(), number);
    }

    public static DecisionId of(String id) {
        var parts = id.split("/");
        return new DecisionId(ConventionId.of(parts[1]), UUID.fromString(parts[2]), Integer.parseInt(parts[3]));
    }

    public static boolean names(String id) {
        return id.startsWith(PREFIX);
    }

    /** The meeting that took it. */
    public MeetingId taken() {
        return new MeetingId(convention, meeting);
    }

    @Override
    public String toString() {
        return PREFIX + convention.value() + "/" + meeting + "/" + number;
    }
}
