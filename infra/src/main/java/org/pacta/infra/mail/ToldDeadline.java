package org.pacta.infra.mail;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.deadline.DeadlineEvent.DeadlineSet;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.infra.screens.words.WordList;
import org.springframework.stereotype.Component;

/** Says in words which deadline a mail is about; one counted in hours is never moved, so that its first fact tells its end. */
@Component
class ToldDeadline {

    private final EventStore store;
    private final WordList names = WordList.all("classpath:screens/words/deadlines.properties");

    ToldDeadline(EventStore store) {
        this.store = store;
    }

    RecordedDeadline of(String id) {
        return ((DeadlineSet) store.readEvents(id).next().getPayload()).deadline();
    }

    String name(RecordedDeadline deadline) {
        return names.of(deadline.code());
    }
}
