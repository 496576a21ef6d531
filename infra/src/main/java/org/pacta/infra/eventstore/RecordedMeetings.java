package org.pacta.infra.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.committee.CommitteeEvent.CommitteeHeld;
import org.pacta.domain.committee.CommitteeEvent.DecisionEntrusted;
import org.pacta.domain.committee.DecisionKind;
import org.pacta.domain.committee.HeldMeetings;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the record that a committee has met, and what its published minutes decided. */
final class RecordedMeetings implements HeldMeetings {

    private static final String OF_ONE = """
            SELECT payload FROM domain_event WHERE aggregate_id = ? AND payload_type = ? ORDER BY sequence
            """;

    private final JdbcClient record;
    private final EventNames names;

    RecordedMeetings(JdbcClient record, EventNames names) {
        this.record = record;
        this.names = names;
    }

    @Override
    public Optional<Held> of(MeetingId meeting) {
        return facts(meeting, CommitteeHeld.class).stream()
                .map(held -> new Held(held.kind(), held.legalDate(), choices(meeting)))
                .findFirst();
    }

    private Set<Integer> choices(MeetingId meeting) {
        return facts(meeting, DecisionEntrusted.class).stream()
                .filter(entrusted -> entrusted.decision().kind() == DecisionKind.ALGORITHM_CHOICE)
                .map(DecisionEntrusted::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private <F extends DomainEvent> List<F> facts(MeetingId meeting, Class<F> kind) {
        return record.sql(OF_ONE)
                .params(meeting.toString(), names.storedName(kind))
                .query((row, number) -> StoredFacts.read(row.getBytes("payload"), kind))
                .list();
    }
}
