package org.pacta.infra.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.AllDeadlines;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.SittingDays;
import org.pacta.infra.views.SittingRow;
import org.springframework.stereotype.Component;

/** Everything with a date in the conventions that somebody follows: deadlines, and the sittings that vote on them. */
@Component
class Followed {

    private final AllDeadlines deadlines;
    private final SittingDays sittings;
    private final ConventionArchive conventions;
    private final Directory directory;

    Followed(AllDeadlines deadlines, SittingDays sittings, ConventionArchive conventions, Directory directory) {
        this.deadlines = deadlines;
        this.sittings = sittings;
        this.conventions = conventions;
        this.directory = directory;
    }

    /** Nothing of a convention that this reader does not see. */
    List<Told> since(Person reader, @Nullable ConventionId only, Instant moment) {
        var ends = deadlines.since(reader, only, moment);
        var days = sittings.since(reader, only, LocalDate.ofInstant(moment, LegalClock.PARIS));
        var files = conventions.findAll(
                reader,
                Stream.concat(
                                ends.stream().map(DeadlineRow::convention),
                                days.stream().map(Followed::convention))
                        .distinct()
                        .toList());
        return Stream.concat(
                        days.stream().flatMap(row -> told(row, files)),
                        ends.stream().flatMap(row -> told(row, files)))
                .toList();
    }

    private static ConventionId convention(SittingRow row) {
        return row.deliberation().convention();
    }

    private static Stream<Told> told(DeadlineRow row, Map<ConventionId, ConventionRow> files) {
        return Optional.ofNullable(files.get(row.convention())).stream()
                .flatMap(file -> ToldDeadlines.of(row, file).stream());
    }

    private Stream<Told> told(SittingRow row, Map<ConventionId, ConventionRow> files) {
        var assembly = row.deliberation().organisation();
        return Optional.ofNullable(files.get(convention(row))).stream()
                .map(file -> ToldSittings.of(row, file, directory.nameOf(assembly)));
    }
}
