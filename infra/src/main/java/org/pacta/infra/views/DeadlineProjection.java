package org.pacta.infra.views;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.pacta.domain.deadline.DeadlineEvent;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.shared.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every deadline that an event recorded, and whether it still runs. A fact that meets or calls off a deadline is believed
 * at once, since the page after its POST does not wait until that end is recorded; the record then tells also which was met
 * late, or while its clock stood still.
 */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class DeadlineProjection {

    private final JdbcClient jdbc;

    DeadlineProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DomainEvent event) {
        if (event instanceof DeadlineEvent own) follow(own);
        else RecordedDeadlines.in(event).forEach(deadline -> set(event, deadline));
        if (event instanceof MeetsDeadlines meeting) meeting.meets().forEach(code -> meet(event.id(), code));
        if (event instanceof CallingOff off && off.endsMatter()) cancel(off.id());
    }

    private void follow(DeadlineEvent event) {
        switch (event) {
            case DeadlineMet e -> to(e.id(), e.late() ? "met-late" : "met");
            case DeadlineReached e -> to(e.id(), "passed");
            case DeadlineCancelled e -> to(e.id(), "cancelled");
            case ClockSuspended e -> to(e.id(), "suspended");
            case ClockInterrupted e -> to(e.id(), "interrupted");
            case ClockResumed e -> move(e.id(), e.deadline());
            case ClockRestarted e -> move(e.id(), e.deadline());
            case ClockExtended e -> move(e.id(), e.deadline());
            case ClockQuestioned e -> show(e.id(), e.present(), RecountCause.AVENANT);
            case ClockKept e -> {} // runs on as it did
            case ClockSetAnew e -> move(e.id(), e.deadline());
            case DeadlineSet e -> concern(e.id(), e.concerned()); // shown since the fact that set it
            case DeadlineRecounted e -> show(e.id(), e.present(), e.cause());
            case RecoursGracieuxReceived e -> set(e, e.silence());
            case RecoursGracieuxAnswered e -> {} // meets what the recours had set
            case DeadlineReminded e -> {} // in its story
            case DeadlineEscalated e -> {} // in its story
            case RecountNoted e -> {} // in its story
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate deadline_view").update();
    }

    private void set(DomainEvent event, RecordedDeadline deadline) {
        var setBy = event.getClass().getSimpleName();
        jdbc.sql("""
                        insert into deadline_view (id, convention, subject, code, obligation, source, regime, rules, zone,
                                                   departement, good_friday, trigger_at, nominal, prudent,
                                                   first_nominal, steps,
                                                   set_by, state)
                        values (:id, :convention, :subject, :code, :obligation, :source, :regime, :rules, :zone,
                                :departement, :goodFriday, :trigger, :nominal, :prudent, :nominal,
                                :steps, :setBy, 'running')
                        on conflict (id) do nothing""")
                .param("id", DeadlineId.of(event, deadline.code()).value())
                .param("convention", event.id().convention().value())
                .param("subject", event.id().toString())
                .param("code", deadline.code())
                .param("obligation", deadline.obligation())
                .param("source", deadline.source())
                .param("regime", deadline.regime())
                .param("rules", deadline.rules())
                .param("zone", deadline.zone().getId())
                .param("departement", deadline.place().departement())
                .param("goodFriday", deadline.place().goodFriday())
                .param("trigger", at(deadline.trigger()))
                .param("nominal", at(deadline.nominal()))
                .param("prudent", at(deadline.prudent()))
                .param("steps", deadline.steps().toArray(String[]::new))
                .param("setBy", setBy)
                .update();
    }

    private void to(DeadlineId id, String state) {
        jdbc.sql("update deadline_view set state = ? where id = ?")
                .params(state, id.value())
                .update();
    }

    private void concern(DeadlineId id, Set<Organisation> parties) {
        var aliases = parties.stream().sorted().map(Organisation::alias).toArray(String[]::new);
        jdbc.sql("update deadline_view set concerned = ? where id = ?")
                .params(aliases, id.value())
                .update();
    }

    /** Beside the recorded one, which stands. */
    private void show(DeadlineId id, RecordedDeadline present, RecountCause cause) {
        jdbc.sql("""
                        update deadline_view set present_nominal = ?, present_prudent = ?, present_regime = ?,
                            present_rules = ?, present_source = ?, present_steps = ?, recount_cause = ?
                        where id = ?""")
                .params(
                        at(present.nominal()),
                        at(present.prudent()),
                        present.regime(),
                        present.rules(),
                        present.source(),
                        present.steps().toArray(String[]::new),
                        cause.name(),
                        id.value())
                .update();
    }

    private void move(DeadlineId id, RecordedDeadline end) {
        jdbc.sql("""
                        update deadline_view set state = 'running', nominal = ?, prudent = ?, steps = ?, recount_cause = null
                        where id = ?""")
                .params(at(end.nominal()), at(end.prudent()), end.steps().toArray(String[]::new), id.value())
                .update();
    }

    private void meet(Identifier subject, String code) {
        jdbc.sql("update deadline_view set state = 'met' where subject = ? and code = ? and state = 'running'")
                .params(subject.toString(), code)
                .update();
    }

    private void cancel(Identifier ended) {
        jdbc.sql("""
                        update deadline_view set state = 'cancelled'
                        where state in ('running', 'suspended', 'interrupted') and (subject = ? or 'convention/' || convention = ?)""").params(ended.toString(), ended.toString()).update();
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
