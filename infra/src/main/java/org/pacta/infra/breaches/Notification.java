package org.pacta.infra.breaches;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.breach.NotificationPoint;

/**
 * What the CNIL is told of one breach (GDPR art. 33(3)), phase by phase (art. 33(4)), and what it has not been told yet.
 *
 * @param owed who has to notify until when, once that party is aware
 * @param setAside why it is not notified, where that was decided
 * @param phases what was told, the first time first; none before
 * @param missing the points of art. 33(3) on which the CNIL has been told nothing yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notification(
        String breach,
        UUID convention,
        String reference,
        String title,
        State state,
        Found found,
        @Nullable Owed owed,
        @Nullable String setAside,
        List<Phase> phases,
        List<NotificationPoint> missing) {

    /** How far it has come. */
    public enum State {
        TO_NOTIFY,
        IN_PART,
        WHOLE,
        WAIVED,
        RULED_OUT
    }

    /** What the party that reported it knew. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String reportedBy,
            List<String> natures,
            @Nullable Instant occurredAt,
            Instant awareAt,
            String certainty,
            String account) {}

    /** {@code prudentlyBy}: the moment to keep to, since full hours may be counted otherwise. */
    public record Owed(String notifier, Instant awareAt, Instant notifyBy, Instant prudentlyBy) {}

    /**
     * What was told at one time.
     *
     * @param at to the minute, of the first
     * @param number the CNIL's own, of the first
     * @param points those that this phase told something about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Phase(
            LocalDate on,
            @Nullable Instant at,
            @Nullable String number,
            @Nullable String lateReason,
            List<Said> points) {}

    /** {@code value}: a number, or the words that somebody typed. */
    public record Said(NotificationPoint point, String article, String label, Object value) {}
}
