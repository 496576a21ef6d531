package org.pacta.infra.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.eventstore.StoredEvent;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the hash chains of the record again and names the first event that was tampered with, if there is one. */
public final class ChainVerifier {

    private static final String EVENTS =
            "SELECT " + StoredEvent.COLUMNS + ", hash FROM domain_event WHERE %s ORDER BY global_index";
    private static final int HASH = 11;

    private final JdbcClient record;
    private final KeptHeads kept;
    private final TransactionTemplate oneMoment;

    /** {@code record}: reads by cursor; {@code oneMoment}: reads the events and the list of heads as they were at the same time. */
    public ChainVerifier(JdbcClient record, KeptHeads kept, TransactionTemplate oneMoment) {
        this.record = record;
        this.kept = kept;
        this.oneMoment = oneMoment;
    }

    public Verification verifyAll() {
        return verify(Scope.all());
    }

    public Verification verify(Set<ConventionId> conventions) {
        return verify(Scope.of(conventions));
    }

    @SuppressWarnings("NullAway") // the callback never returns null
    private Verification verify(Scope scope) {
        var apart = kept.outsideTheRecord();
        return oneMoment.execute(transaction -> verify(scope, apart));
    }

    private Verification verify(Scope scope, List<ListedHead> apart) {
        var walk = new Walk(listed(scope, apart));
        ResultSetExtractor<Optional<Walk.Suspect>> walking = rows -> firstSuspect(rows, walk);
        var suspect = record.sql(EVENTS.formatted(scope.condition()))
                .param(scope.array())
                .query(walking);
        var bad = suspect.map(new Diagnosis(record)::of).or(kept::firstBroken).or(walk::againstTheLists);
        return walk.result(bad);
    }

    private static Optional<Walk.Suspect> firstSuspect(ResultSet rows, Walk walk) throws SQLException {
        while (rows.next()) {
            var suspect = walk.visit(StoredEvent.read(rows), rows.getBytes(HASH));
            if (suspect.isPresent()) return suspect;
        }
        return Optional.empty();
    }

    private Map<String, List<ListedHead>> listed(Scope scope, List<ListedHead> apart) {
        return Stream.concat(kept.inTheRecord().stream(), apart.stream())
                .filter(head -> scope.covers(head.convention()))
                .collect(Collectors.groupingBy(ListedHead::aggregate));
    }
}
