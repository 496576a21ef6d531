package org.pacta.infra.views;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.DeadlineEvent;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.RecordedDeadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to the clock of each deadline and who was told of it. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class StoryProjection {

    private final JdbcClient jdbc;

    StoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DeadlineEvent event, @SequenceNumber long sequence) {
        var line = new Line(event.id(), sequence, event.legalDate());
        switch (event) {
            case ClockSuspended e -> changed(line, "suspended", e.ground(), null);
            case ClockInterrupted e -> changed(line, "interrupted", e.ground(), null);
            case ClockResumed e -> changed(line, "resumed", e.ground(), e.deadline());
            case ClockRestarted e -> changed(line, "restarted", e.ground(), e.deadline());
            case ClockExtended e -> changed(line, "extended", e.ground(), e.deadline());
            case ClockSetAnew e -> changed(line, "set-anew", Ground.AVENANT, e.deadline());
            case ClockQuestioned e -> {} // beside its end
            case ClockKept e -> {} // in the journal
            case DeadlineReminded e -> told(line, "reminder", e.notice());
            case DeadlineEscalated e -> told(line, "escalation", e.notice());
            case DeadlineSet e -> {} // its beginning
            case DeadlineMet e -> {} // its state
            case DeadlineReached e -> {} // its state
            case DeadlineCancelled e -> {} // its state
            case DeadlineRecounted e -> {} // beside its end
            case RecountNoted e -> {} // in the journal
            case RecoursGracieuxReceived e -> {} // a deadline of its own
            case RecoursGracieuxAnswered e -> {} // meets that deadline
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate deadline_story_view").update();
    }

    private record Line(DeadlineId id, long sequence, LocalDate on) {}

    /** It was due when the last change had put it, or else when it was first recorded for. */
    private void changed(Line line, String kind, Ground ground, @Nullable RecordedDeadline end) {
        jdbc.sql("""
                        insert into deadline_story_view
                            (deadline, sequence, convention, kind, told_on, ground, moved_from, moved_to)
                        select :id, :sequence, :convention, :kind, :on, :ground, coalesce(
                                   (select moved_to from deadline_story_view
                                    where deadline = :id and moved_to is not null order by sequence desc limit 1),
                                   (select first_nominal from deadline_view where id = :id)), :to
                        on conflict do nothing""")
                .param("id", line.id().value())
                .param("sequence", line.sequence())
                .param("convention", line.id().convention().value())
                .param("kind", kind)
                .param("on", line.on())
                .param("ground", ground.name())
                .param("to", end == null ? null : end.nominal().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private void told(Line line, String kind, Notice notice) {
        jdbc.sql("""
                        insert into deadline_story_view
                            (deadline, sequence, convention, kind, told_on, told_offset, channel, organisation, role)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        line.id().value(),
                        line.sequence(),
                        line.id().convention().value(),
                        kind,
                        line.on(),
                        notice.offset(),
                        notice.channel().name(),
                        notice.organisation().alias(),
                        notice.role().name())
                .update();
    }
}
