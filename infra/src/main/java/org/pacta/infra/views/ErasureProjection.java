package org.pacta.infra.views;

import java.sql.Types;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.effacement.ErasureEvent;
import org.pacta.domain.effacement.ErasureEvent.ErasureAnswerExtended;
import org.pacta.domain.effacement.ErasureEvent.ErasureGranted;
import org.pacta.domain.effacement.ErasureEvent.ErasureRefused;
import org.pacta.domain.effacement.ErasureEvent.ErasureRequested;
import org.pacta.domain.effacement.ErasureEvent.PersonErased;
import org.pacta.domain.shared.SealedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps who asked to be erased, by when that is to be answered, and what was answered. */
@Component
@ProcessingGroup(ViewProcessors.INBOX)
class ErasureProjection {

    private final JdbcClient jdbc;

    ErasureProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ErasureEvent event) {
        switch (event) {
            case ErasureRequested e -> add(e);
            case ErasureAnswerExtended e ->
                of(e, "update erasure_view set extended_on = :on").update();
            case ErasureGranted e -> decided(e, "GRANTED", e.ground().name(), null, e.late());
            case ErasureRefused e -> decided(e, "REFUSED", e.ground().name(), e.reason(), e.late());
            case PersonErased e ->
                of(e, "update erasure_view set state = 'ERASED', erased_on = :on")
                        .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate erasure_view").update();
    }

    private void decided(ErasureEvent event, String state, String ground, @Nullable SealedText words, boolean late) {
        of(event, """
                        update erasure_view set state = :state, ground = :ground, answer_author = :author, answer = :words,
                               late = :late, decided_on = :on""")
                .param("state", state)
                .param("ground", ground)
                .param("author", words == null ? null : words.author().value(), Types.VARCHAR)
                .param("words", words == null ? null : words.cipher(), Types.VARCHAR)
                .param("late", late)
                .update();
    }

    private StatementSpec of(ErasureEvent event, String change) {
        return jdbc.sql(change + " where id = :id and round = :round")
                .param("id", event.id().toString())
                .param("round", event.round())
                .param("on", event.legalDate());
    }

    private void add(ErasureRequested event) {
        var said = event.reason();
        jdbc.sql("""
                        insert into erasure_view (id, round, key, organisation, person, by_themself, asked_on, due, tell_by,
                                                  extended_due, reason_author, reason, state)
                        values (:id, :round, :key, :organisation, :person, :byThemself, :askedOn, :due, :tellBy,
                                :extendedDue, :author, :reason, 'PENDING')
                        on conflict do nothing""")
                .param("id", event.id().toString())
                .param("round", event.round())
                .param("key", ErasureRow.keyOf(event.id()))
                .param("organisation", event.id().organisation().alias())
                .param("person", event.id().person().value())
                .param("byThemself", event.byThemself())
                .param("askedOn", event.legalDate())
                .param("due", event.term().due().lastDay())
                .param("tellBy", event.term().tellBy().lastDay())
                .param("extendedDue", lastDay(event))
                .param("author", said == null ? null : said.author().value(), Types.VARCHAR)
                .param("reason", said == null ? null : said.cipher(), Types.VARCHAR)
                .update();
    }

    private static LocalDate lastDay(ErasureRequested event) {
        return event.term().extended().lastDay();
    }
}
