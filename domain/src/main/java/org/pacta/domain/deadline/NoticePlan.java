package org.pacta.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** Who is told of a deadline, and when: one line each in {@code notices.properties}. */
public final class NoticePlan {

    /** Days are told in the morning of their place, hours to the minute. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final Map<String, List<Line>> LINES = read(ResourceBundle.getBundle("notices", Locale.ROOT));

    private record Line(String offset, Role role) {}

    /** A notice with its moment, Europe/Paris or the zone of the deadline. */
    public record Planned(Notice notice, Instant at) {}

    private NoticePlan() {}

    /** Codes of deadlines that somebody is told of. */
    public static Set<String> codes() {
        return LINES.keySet();
    }

    /** What is to be told from {@code now} on. A reminder whose moment is gone, or before the deadline began, is left out. */
    public static List<Planned> of(RecordedDeadline deadline, Set<Organisation> concerned, Instant now) {
        return LINES.getOrDefault(deadline.code(), List.of()).stream()
                .flatMap(line -> planned(line, deadline, concerned))
                .filter(planned -> !planned.notice().reminds() || planned.at().isAfter(now))
                .filter(planned -> planned.at().isAfter(deadline.trigger()))
                .toList();
    }

    /** When this word about that deadline is due. */
    public static Instant moment(String offset, RecordedDeadline deadline) {
        var back = offset.startsWith("-");
        var length = back ? offset.substring(1) : offset;
        if (length.startsWith("PT")) {
            var hours = Duration.parse(length);
            return back ? deadline.nominal().minus(hours) : deadline.nominal().plus(hours);
        }
        var days = Period.parse(length);
        var day = back
                ? deadline.lastDay().minus(days)
                : deadline.lastDay().plusDays(1).plus(days);
        return day.atTime(MORNING).atZone(deadline.zone()).toInstant();
    }

    private static Stream<Planned> planned(Line line, RecordedDeadline deadline, Set<Organisation> concerned) {
        var at = moment(line.offset(), deadline);
        return concerned.stream()
                .sorted()
                .map(party -> new Planned(new Notice(line.offset(), Channel.INBOX, party, line.role()), at));
    }

    private static Map<String, List<Line>> read(ResourceBundle data) {
        return data.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code, code -> lines(data.getString(code)).toList()));
    }

    /** {@code -P7D ASSEMBLEES, P0D EXECUTIF} */
    private static Stream<Line> lines(String written) {
        return Stream.of(written.split(","))
                .map(String::strip)
                .map(line -> line.split(" "))
                .map(cells -> new Line(cells[0], Role.valueOf(cells[1])));
    }
}
