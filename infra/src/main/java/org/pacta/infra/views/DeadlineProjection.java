package org.pacta.infra.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.pacta.domain.cnil.CnilEvent.CnilAnswerRecorded;
import org.pacta.domain.cnil.CnilEvent.CnilSilenceNoted;
import org.pacta.domain.cnil.CnilEvent.FilingCancelled;
import org.pacta.domain.convention.ConventionEvent.ConventionWithdrawn;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.legalite.LegaliteEvent.ActPublished;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlCancelled;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every deadline that an event recorded, and whether it still runs. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class DeadlineProjection {

    private final JdbcClient jdbc;

    DeadlineProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(DomainEvent event) {
        RecordedDeadlines.in(event).forEach(deadline -> set(event, deadline));
        switch (event) {
            case ActPublished e -> end(e.id(), "LegalityControlOpened", "met");
            case CnilAnswerRecorded e -> end(e.id(), "FiledWithCnil", "met");
            case CnilSilenceNoted e -> end(e.id(), "FiledWithCnil", "passed");
            case LegalityControlCancelled e -> cancel(e.id());
            case FilingCancelled e -> cancel(e.id());
            case ConventionWithdrawn e -> cancelAll(e);
            default -> {}
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
                                                   trigger_at, nominal, prudent, steps, set_by, state)
                        values (:id, :convention, :subject, :code, :obligation, :source, :regime, :rules, :zone,
                                :trigger, :nominal, :prudent, :steps, :setBy, 'running')
                        on conflict (id) do nothing""")
                .param("id", idOf(event, deadline))
                .param("convention", event.id().convention().value())
                .param("subject", event.id().toString())
                .param("code", deadline.code())
                .param("obligation", deadline.obligation())
                .param("source", deadline.source())
                .param("regime", deadline.regime())
                .param("rules", deadline.rules())
                .param("zone", deadline.zone().getId())
                .param("trigger", at(deadline.trigger()))
                .param("nominal", at(deadline.nominal()))
                .param("prudent", at(deadline.prudent()))
                .param("steps", deadline.steps().toArray(String[]::new))
                .param("setBy", setBy)
                .update();
    }

    /** The same deadline keeps its address whenever the view is made again. */
    private static UUID idOf(DomainEvent event, RecordedDeadline deadline) {
        var name = event.correlation() + "|" + event.getClass().getSimpleName() + "|" + deadline.code();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private void end(Identifier subject, String setBy, String state) {
        jdbc.sql("""
                        update deadline_view set state = :state
                        where subject = :subject and set_by = :setBy and state = 'running'""")
                .param("state", state)
                .param("subject", subject.toString())
                .param("setBy", setBy)
                .update();
    }

    private void cancel(Identifier subject) {
        jdbc.sql("update deadline_view set state = 'cancelled' where subject = :subject and state = 'running'")
                .param("subject", subject.toString())
                .update();
    }

    private void cancelAll(ConventionWithdrawn event) {
        jdbc.sql("update deadline_view set state = 'cancelled' where convention = :id and state = 'running'")
                .param("id", event.id().value())
                .update();
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
