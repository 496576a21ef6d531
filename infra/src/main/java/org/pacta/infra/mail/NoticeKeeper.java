package org.pacta.infra.mail;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineEscalated;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineReminded;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Notice;
import org.pacta.workflows.courriel.UrgentNotices;
import org.springframework.stereotype.Component;

/** Has whoever answers for a deadline counted in hours told by e-mail, as soon as the word about it is recorded. */
@Component
@ProcessingGroup(OutboxReader.GROUP)
class NoticeKeeper {

    private final CommandGateway commands;

    NoticeKeeper(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    @DisallowReplay
    void on(DeadlineReminded fact, @SequenceNumber long sequence) {
        mail(fact.id(), fact.notice(), sequence, fact.legalDate());
    }

    @EventHandler
    @DisallowReplay
    void on(DeadlineEscalated fact, @SequenceNumber long sequence) {
        mail(fact.id(), fact.notice(), sequence, fact.legalDate());
    }

    private void mail(DeadlineId id, Notice notice, long sequence, LocalDate on) {
        UrgentNotices.mail(id, notice, sequence, on).ifPresent(commands::sendAndWait);
    }
}
