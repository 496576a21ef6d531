package org.pacta.infra.views;

import java.util.UUID;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;

/** A deadline recorded by an event, with the event that set it and whether it still runs ({@code running}, {@code met}, {@code cancelled}). */
public record DeadlineRow(UUID id, ConventionId convention, String subject, RecordedDeadline deadline, String state) {}
