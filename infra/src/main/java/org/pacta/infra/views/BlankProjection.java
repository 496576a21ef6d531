package org.pacta.infra.views;

import java.sql.Types;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.BlankWaived;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was put into the blanks of each convention, in clear as long as its author's key exists. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class BlankProjection {

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    BlankProjection(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @EventHandler
    void on(BlankFilled event) {
        var given = event.value();
        var value = given.text() == null
                ? given.value()
                : texts.open(event.id(), given.text()).orElse(null);
        write(event.id(), event.blank(), value, false, null);
    }

    /** From the day on which an avenant takes effect. */
    @EventHandler
    void on(ConventionAmended event) {
        for (var change : event.changes())
            if (change instanceof BlankAnswered answered)
                on(new BlankFilled(event.id(), answered.blank(), answered.value(), event.legalDate()));
    }

    @EventHandler
    void on(BlankWaived event) {
        var reason = texts.open(event.id(), event.reason()).orElse(null);
        write(event.id(), event.blank(), null, true, reason);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate blank_view").update();
    }

    private void write(ConventionId id, String blank, @Nullable String value, boolean waived, @Nullable String reason) {
        jdbc.sql("""
                        insert into blank_view (convention, blank, value, waived, reason)
                        values (:convention, :blank, :value, :waived, :reason)
                        on conflict (convention, blank) do update
                        set value = excluded.value, waived = excluded.waived, reason = excluded.reason""")
                .param("convention", id.value())
                .param("blank", blank)
                .param("value", value, Types.VARCHAR)
                .param("waived", waived)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }
}
