package org.pacta.domain.demande;

import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.RecordedDeadline;

/**
 * What an extension of a request would make of its deadlines (GDPR art. 12(3)); counted once, when the request comes in.
 *
 * @param tellBy until when the person has to be told of it
 * @param answerDue the end of the three months
 * @param lateDue the cap that the contract sets to a request so extended, if it does
 */
public record Extension(
        RecordedDeadline tellBy,
        RecordedDeadline answerDue,
        @Nullable RecordedDeadline lateDue) {}
