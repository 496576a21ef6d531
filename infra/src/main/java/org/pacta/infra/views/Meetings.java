package org.pacta.infra.views;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.committee.CommitteeEvent;
import org.pacta.domain.committee.CommitteeEvent.CommitteeConvened;
import org.pacta.domain.shared.ConventionId;
import org.pacta.workflows.committee.MeetingFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the meetings of a convention's committees, folded from their facts. */
@Component
class Meetings {

    private static final String OF_CONVENTION = """
            select aggregate_id from domain_event where convention = ? and aggregate_id like 'committee/%' and sequence = 0
            order by global_index""";

    private final JdbcClient record;
    private final EventStore store;
    private final SealedTexts texts;

    Meetings(JdbcClient record, EventStore store, SealedTexts texts) {
        this.record = record;
        this.store = store;
        this.texts = texts;
    }

    /** In the order in which they were called. */
    List<MeetingFacts> of(ConventionId convention) {
        return record.sql(OF_CONVENTION).param(convention.value()).query(String.class).list().stream()
                .map(this::meeting)
                .toList();
    }

    private MeetingFacts meeting(String id) {
        var facts = store.readEvents(id, 0)
                .asStream()
                .map(message -> (CommitteeEvent) message.getPayload())
                .toList();
        var meeting = new MeetingFold((CommitteeConvened) facts.getFirst(), texts);
        facts.forEach(meeting::on);
        return meeting.facts();
    }
}
