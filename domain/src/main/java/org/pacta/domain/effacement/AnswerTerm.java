package org.pacta.domain.effacement;

import java.time.LocalDate;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.RecordedDeadline;

/**
 * By when a request of erasure has to be answered (GDPR art. 12(3)); counted once, when it comes in.
 *
 * @param due the month from reception
 * @param tellBy until when the person has to be told of an extension
 * @param extended the end of the extension, if there is one
 */
public record AnswerTerm(RecordedDeadline due, RecordedDeadline tellBy, RecordedDeadline extended) {

    static AnswerTerm from(LocalDate received, LocalCalendar calendar) {
        return new AnswerTerm(
                Catalogue.line("dsr-answer").from(received, calendar),
                Catalogue.line("dsr-extension-told").from(received, calendar),
                Catalogue.line("dsr-extension").from(received, calendar));
    }
}
