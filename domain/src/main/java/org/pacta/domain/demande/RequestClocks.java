package org.pacta.domain.demande;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.demande.DemandeCommand.ReceiveRequest;
import org.pacta.domain.demande.DemandeEvent.RequestReceived;
import org.pacta.domain.demande.LateAnswer.Scope;

/**
 * The deadlines that a request starts. The month runs from when the first of the parties had it: where it came to the
 * processor, the law does not say whose receipt counts, and the earlier one is safe.
 *
 * @param received day of that receipt, in the controller's place
 */
record RequestClocks(
        LocalDate received,
        LocalCalendar calendar,
        @Nullable LateAnswer late,
        LocalDate solicited) {

    static RequestClocks of(ReceiveRequest ask, LocalCalendar calendar) {
        var received = ask.request().receivedAt().atZone(calendar.zone()).toLocalDate();
        var late = ask.route().lateAnswer();
        return new RequestClocks(received, calendar, late, late != null && late.fromRecording() ? ask.on() : received);
    }

    RequestReceived started(ReceiveRequest ask) {
        var answerDue = line("dsr-answer");
        var imagesDue = images(ask.request().imagesOf());
        return new RequestReceived(
                ask.id(),
                ask.by().organisation(),
                ask.request(),
                ask.route().roles(),
                answerDue,
                cap(Scope.BETWEEN_PARTIES),
                new Extension(line("dsr-extension-told"), line("dsr-extension"), cap(Scope.TOLD_EXTENSION)),
                imagesDue,
                isAtRisk(ask.request().kind(), imagesDue, answerDue),
                received);
    }

    /** An access needs what an erasure only hastens. */
    private boolean isAtRisk(RequestKind kind, @Nullable RecordedDeadline images, RecordedDeadline answer) {
        return images != null && kind != RequestKind.ERASURE && images.lastDay().isBefore(answer.lastDay());
    }

    /** None where they were gone before the request came. */
    private @Nullable RecordedDeadline images(@Nullable LocalDate taken) {
        if (taken == null) return null;
        var due = Catalogue.line("cctv-images").from(taken, calendar);
        return due.lastDay().isBefore(received) ? null : due;
    }

    private @Nullable RecordedDeadline cap(Scope scope) {
        return late != null && late.scope() == scope ? late.line().from(solicited, calendar) : null;
    }

    private RecordedDeadline line(String id) {
        return Catalogue.line(id).from(received, calendar);
    }
}
