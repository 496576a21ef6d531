package org.pacta.infra.views;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationCancelled;
import org.pacta.domain.deliberation.DeliberationEvent.QuorumMissed;
import org.pacta.domain.deliberation.DeliberationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when the members of an assembly are called together, and what became of that. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class SittingProjection {

    private final JdbcClient jdbc;

    SittingProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CouncilConvened event) {
        var convening = event.convening();
        jdbc.sql("""
                        insert into sitting_view (deliberation, number, convention, organisation, held_on, held_at,
                                                  convened_on, quorum, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'convened') on conflict do nothing""")
                .params(
                        event.id().toString(),
                        event.sitting(),
                        event.id().convention().value(),
                        event.id().organisation().alias(),
                        convening.sittingOn(),
                        convening.sittingAt(),
                        convening.sentOn(),
                        event.quorumRequired())
                .update();
    }

    @EventHandler
    void on(AttendanceRecorded event) {
        became(event.id(), event.sitting(), "held");
    }

    @EventHandler
    void on(QuorumMissed event) {
        became(event.id(), event.sitting(), "quorum-missed");
    }

    /** Its item is off the agenda; a sitting that was held stays held. */
    @EventHandler
    void on(DeliberationCancelled event) {
        jdbc.sql("update sitting_view set state = 'cancelled' where deliberation = ? and state = 'convened'")
                .param(event.id().toString())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate sitting_view").update();
    }

    private void became(DeliberationId id, int sitting, String state) {
        jdbc.sql("update sitting_view set state = ? where deliberation = ? and number = ?")
                .params(state, id.toString(), sitting)
                .update();
    }
}
