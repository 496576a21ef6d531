package org.pacta.infra.deadlines;

import java.time.Instant;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** Something due about a deadline at a moment. */
record Due(String deadline, String kind, String offset, String organisation, String role, Instant at) {

    static final String END = "end";
    static final String REMINDER = "reminder";
    static final String ESCALATION = "escalation";

    static Due of(DeadlineId id, Notice notice, Instant at) {
        return new Due(
                id.toString(),
                notice.reminds() ? REMINDER : ESCALATION,
                notice.offset(),
                notice.organisation().alias(),
                notice.role().name(),
                at);
    }

    boolean isEnd() {
        return kind.equals(END);
    }

    Notice notice() {
        return new Notice(offset, Channel.INBOX, new Organisation(organisation), Role.valueOf(role));
    }
}
