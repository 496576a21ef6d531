package org.pacta.domain.deliberation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deliberation.Convening.Channel;
import org.pacta.domain.deliberation.DeliberationEvent.AttendanceRecorded;
import org.pacta.domain.deliberation.DeliberationEvent.CouncilConvened;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationAdopted;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRequested;
import org.pacta.domain.deliberation.DeliberationEvent.ReportApproved;
import org.pacta.domain.deliberation.DeliberationEvent.ReportDrafted;
import org.pacta.domain.deliberation.DeliberationEvent.VoteRecorded;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.CallingsOff;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;

/** The deliberation DL.2024-40 with the figures of its source and opaque members m01 to m55; m01 is the mayor, absent. */
public final class Aix {

    public static final Organisation AIX = new Organisation("aix");
    public static final TextId TEXT = new TextId(ConventionId.of("0190a7c0-0000-7000-8000-000000000001"), 1);
    public static final DeliberationId ID = new DeliberationId(TEXT, AIX);
    public static final Sha256 VOTED = Sha256.ofText("convention");

    public static final LocalDate JAN_15 = LocalDate.of(2024, 1, 15);
    public static final LocalDate JAN_29 = LocalDate.of(2024, 1, 29);
    public static final LocalDate FEB_1 = LocalDate.of(2024, 2, 1);
    public static final LocalDate FEB_2 = LocalDate.of(2024, 2, 2);
    public static final LocalDate FEB_8 = LocalDate.of(2024, 2, 8);
    public static final LocalDate FEB_9 = LocalDate.of(2024, 2, 9);
    public static final LocalDate FEB_14 = LocalDate.of(2024, 2, 14);

    public static final Assembly COUNCIL =
            new Assembly(AIX, Assembly.Kind.COMMUNE, 147_000, Set.copyOf(members(1, 55)));
    public static final Actor CLERK = actor("clerk", Role.ASSEMBLEES);

    public static final MemberId MAYOR = m(1);
    public static final MemberId CHAIR = m(13);
    public static final MemberId SECRETARY = m(55);
    public static final MemberId RAPPORTEUR = m(20);

    public static final String NUMBER = "DL.2024-40";
    public static final Report REPORT = new Report(RAPPORTEUR, "8.4", "04", sealed());
    public static final Attendance ATTENDANCE = attendance(members(13, 55), pouvoirs(12));
    public static final Ballot UNANIMOUS = new Ballot(false, 55, 0, 0, 0, List.of(), List.of(), List.of());

    static final DeliberationEvent REQUESTED = new DeliberationRequested(ID, VOTED, JAN_15);
    static final DeliberationEvent DRAFTED = new ReportDrafted(ID, 1, REPORT, JAN_29);
    static final DeliberationEvent APPROVED = new ReportApproved(ID, 1, FEB_1);
    static final DeliberationEvent CONVENED =
            new CouncilConvened(ID, 1, convening(FEB_2, FEB_9), FEB_8, 55, true, FEB_2);
    static final DeliberationEvent ATTENDED = new AttendanceRecorded(ID, 1, ATTENDANCE, 28, 12, FEB_9);
    static final DeliberationEvent VOTE = new VoteRecorded(ID, NUMBER, UNANIMOUS, FEB_9);
    static final DeliberationEvent ADOPTED = new DeliberationAdopted(ID, NUMBER, VOTED, FEB_9);

    private Aix() {}

    public static FixtureConfiguration<Deliberation> deliberation() {
        return deliberation(COUNCIL);
    }

    static FixtureConfiguration<Deliberation> deliberation(Assembly body) {
        Assemblies assemblies = organisation -> body;
        return new AggregateTestFixture<>(Deliberation.class)
                .registerInjectableResource(assemblies)
                .registerInjectableResource(FrenchHolidays.of(Place.METROPOLE))
                .registerInjectableResource(CallingsOff.NONE);
    }

    static List<DeliberationEvent> untilConvened(DeliberationEvent... more) {
        return with(List.of(REQUESTED, DRAFTED, APPROVED, CONVENED), more);
    }

    static List<DeliberationEvent> untilAdopted(DeliberationEvent... more) {
        return with(untilConvened(ATTENDED, VOTE, ADOPTED), more);
    }

    private static List<DeliberationEvent> with(List<DeliberationEvent> events, DeliberationEvent... more) {
        return Stream.concat(events.stream(), Arrays.stream(more)).toList();
    }

    public static MemberId m(int number) {
        return new MemberId("m%02d".formatted(number));
    }

    static List<MemberId> members(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Aix::m).toList();
    }

    /** From m01 to m13, from m02 to m14 and so on. */
    static List<Pouvoir> pouvoirs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> pouvoir(n, n + 12)).toList();
    }

    static Pouvoir pouvoir(int giver, int holder) {
        return new Pouvoir(m(giver), m(holder));
    }

    static Attendance attendance(List<MemberId> present, List<Pouvoir> pouvoirs) {
        return new Attendance(CHAIR, SECRETARY, present, pouvoirs);
    }

    static Convening convening(LocalDate sent, LocalDate sitting) {
        return new Convening(sent, sitting, LocalTime.of(9, 0), Channel.ELECTRONIC, false);
    }

    static Convening urgent(LocalDate sent, LocalDate sitting) {
        return new Convening(sent, sitting, LocalTime.of(9, 0), Channel.ELECTRONIC, true);
    }

    public static Actor elu(MemberId member) {
        return actor(member.value(), Role.ELU);
    }

    public static Actor actor(String id, Role... roles) {
        return new Actor(new ActorId(id), AIX, Set.of(roles));
    }

    public static Actor stranger(Role... roles) {
        return new Actor(new ActorId("clerk"), new Organisation("metropole"), Set.of(roles));
    }

    public static SealedText sealed() {
        return new SealedText(new ActorId("clerk"), "Y2lwaGVy");
    }
}
