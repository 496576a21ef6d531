package org.pacta.infra.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.deadline.DeadlineCommand.SetDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;

/** A deadline of elapsed hours that is over at whatever moment a test needs. */
public final class FortyEightHours {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<Organisation> TOWN = Set.of(new Organisation("suresnes"));

    private FortyEightHours() {}

    /** Of this convention, each time another one. */
    public static SetDeadline until(Instant end, ConventionId convention) {
        var id = new DeadlineId(convention, UUID.randomUUID());
        var begin = end.minus(Duration.ofHours(48));
        var deadline = new RecordedDeadline(
                "var-breach-notice",
                "VAR-15",
                "convention, article 4",
                "elapsed",
                "2",
                PARIS,
                begin,
                end,
                end,
                List.of("48 heures"),
                null);
        var set = LocalDate.ofInstant(begin, PARIS);
        return new SetDeadline(id, convention.toString(), deadline, Place.METROPOLE, TOWN, set);
    }
}
