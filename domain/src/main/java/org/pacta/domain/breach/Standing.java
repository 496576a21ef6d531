package org.pacta.domain.breach;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.breach.BreachEvent.*;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Organisation;

/** Where a breach stands: what is still owed to the other party, to the CNIL, to the persons and to the register. */
@SuppressWarnings("NullAway.Init")
final class Standing {

    private enum Notification {
        AWAITED,
        DONE_IN_PART,
        DONE,
        WAIVED
    }

    private Organisation reporter;
    private BreachRoute route;
    private Discovery discovery;
    private @Nullable RecordedDeadline warnDue;
    private @Nullable WarningOrdered ordered;
    private final Map<String, Instant> reached = new HashMap<>();
    private boolean warned;
    private boolean acknowledged;
    private @Nullable RecordedDeadline notifyDue;
    private @Nullable Notification notification;
    private @Nullable NotificationContent told;
    private boolean communicated;
    private boolean over;

    Organisation reporter() {
        return reporter;
    }

    BreachRoute route() {
        return route;
    }

    Discovery discovery() {
        return discovery;
    }

    RecordedDeadline warnDue() {
        return Objects.requireNonNull(warnDue);
    }

    RecordedDeadline notifyDue() {
        return Objects.requireNonNull(notifyDue);
    }

    @Nullable
    WarningOrdered ordered() {
        return ordered;
    }

    boolean hasReached(String desk) {
        return reached.containsKey(desk);
    }

    boolean hasReachedAllDesks() {
        return ordered != null && reached.keySet().containsAll(ordered.desks());
    }

    NotificationContent told() {
        return Objects.requireNonNull(told);
    }

    /** When the last of the desks was written to. */
    Instant lastReached() {
        return Collections.max(reached.values());
    }

    boolean isControllerAware() {
        return notifyDue != null;
    }

    boolean awaitsWarning() {
        return !over && !warned && route.warning() != null;
    }

    boolean awaitsAcknowledgement() {
        return !over && warned && !acknowledged;
    }

    boolean awaitsNotification() {
        return !over && notification == Notification.AWAITED;
    }

    /** As soon as the CNIL is notified, however much of it is still to follow (GDPR art. 34(1)). */
    boolean awaitsCommunication() {
        return !over && !communicated && isNotified();
    }

    boolean awaitsCompletion() {
        return !over && notification == Notification.DONE_IN_PART;
    }

    /** A line of the register is whole once nothing is owed to anybody. */
    boolean mayClose() {
        var settled = notification == Notification.WAIVED || (notification == Notification.DONE && communicated);
        return !over && settled && (route.warning() == null || acknowledged);
    }

    boolean isOver() {
        return over;
    }

    private boolean isNotified() {
        return notification == Notification.DONE || notification == Notification.DONE_IN_PART;
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    void evolve(BreachEvent event) {
        switch (event) {
            case BreachReported e -> {
                reporter = e.organisation();
                route = e.route();
                discovery = e.discovery();
                warnDue = e.warnDue();
            }
            case ControllerBecameAware e -> {
                notifyDue = e.notifyDue();
                notification = Notification.AWAITED;
            }
            case WarningOrdered e -> ordered = e;
            case DeskWarned e -> reached.put(e.desk(), e.sentAt());
            case PartnerWarned e -> warned = true;
            case WarningAcknowledged e -> acknowledged = true;
            case CnilNotified e -> {
                told = e.content();
                notification = e.whole() ? Notification.DONE : Notification.DONE_IN_PART;
            }
            case NotificationWaived e -> notification = Notification.WAIVED;
            case CommunicationDecided e -> communicated = true;
            case NotificationCompleted e -> notification = Notification.DONE;
            case BreachClosed e -> over = true;
            case BreachRuledOut e -> over = true;
        }
    }
}
