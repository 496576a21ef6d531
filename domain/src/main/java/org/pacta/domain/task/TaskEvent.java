package org.pacta.domain.task;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** Everything that can have happened to a human step. */
public sealed interface TaskEvent extends DomainEvent {

    @Override
    TaskId id();

    @Revision("1")
    record TaskOpened(TaskId id, Assignment assignment, LocalDate legalDate) implements TaskEvent {}

    @Revision("1")
    record TaskClaimed(TaskId id, ActorId assignee, LocalDate legalDate) implements TaskEvent {}

    @Revision("1")
    record TaskReleased(TaskId id, LocalDate legalDate) implements TaskEvent {}

    @Revision("1")
    record TaskDelegated(TaskId id, ActorId from, ActorId to, LocalDate legalDate) implements TaskEvent {}

    @Revision("1")
    record TaskCompleted(TaskId id, ActorId by, String decision, LocalDate legalDate) implements TaskEvent {}

    /** {@code role}: the most natural of those awaited at {@code recipient}; {@code organisation}: for whom it was asked. */
    @Revision("1")
    record TaskReminded(
            TaskId id, ActorId by, Organisation organisation, Organisation recipient, Role role, LocalDate legalDate)
            implements TaskEvent {}

    @Revision("1")
    record TaskClosed(TaskId id, LocalDate legalDate) implements TaskEvent {}
}
