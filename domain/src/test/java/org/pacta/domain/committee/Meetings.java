package org.pacta.domain.committee;

import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.pacta.domain.committee.CommitteeCommand.ConveneCommittee;
import org.pacta.domain.committee.CommitteeCommand.DraftMinutes;
import org.pacta.domain.committee.CommitteeEvent.CommitteeConvened;
import org.pacta.domain.committee.CommitteeEvent.CommitteeHeld;
import org.pacta.domain.committee.CommitteeEvent.MinutesDrafted;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.People;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.TemplateShelf;

/** Committees as the conventions on the shelf set them up, and meetings of them. */
final class Meetings {

    static final MeetingId ID = new MeetingId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000c001"));
    static final LocalDate JANUARY_4 = LocalDate.of(2027, 1, 4);
    static final LocalDate JANUARY_14 = LocalDate.of(2027, 1, 14);
    static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    static final Appointment MEETING =
            new Appointment(Instant.parse("2027-01-14T13:30:00Z"), 90, MeetingMode.REMOTE, REASON);
    static final Actor CITY = actor(SURESNES, Role.TECHNIQUE);
    static final Actor COMPANY = actor(XXII, Role.TECHNIQUE);
    static final Minutes MINUTES =
            new Minutes(REASON, null, List.of(new CommitteeDecision(REASON, XXII, LocalDate.of(2027, 2, 1))));

    private static final Map<String, List<Party>> PARTIES = Map.of(
            "suresnes-xxii", List.of(new Party("ville", SURESNES), new Party("partenaire", XXII)),
            "var-ia", List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE)),
            "gouvernance-ia", List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE)),
            "smart-metropole", List.of(new Party("metropole", METROPOLE), new Party("partenaire", People.AIX)));

    private Meetings() {}

    static Committees of(String template) {
        return new Committees(TemplateShelf.template(template), PARTIES.get(template));
    }

    static Committee committee(String template, String kind, Organisation convener) {
        return of(template).convenedBy(convener, kind).orElseThrow();
    }

    static CommitteeConvened convened(String template, String kind, Organisation convener) {
        return new CommitteeConvened(ID, committee(template, kind, convener), convener, MEETING, REASON, JANUARY_4);
    }

    /** As the minutes of the tests, by this person. */
    static DraftMinutes draft(Actor by, Minutes minutes) {
        var proposed = minutes.decisions().stream()
                .map(decision ->
                        new ProposedDecision(decision.what(), decision.owner(), decision.dueOn(), decision.kind()))
                .toList();
        return new DraftMinutes(ID, by, minutes.wording(), minutes.document(), proposed, JANUARY_14);
    }

    static ConveneCommittee convene(Committee committee, Actor by) {
        return new ConveneCommittee(ID, by, committee, MEETING, REASON, NOW, JANUARY_4);
    }

    static CommitteeHeld held(CommitteeConvened convened) {
        var committee = convened.committee();
        var present = committee.composition().seats().stream().collect(Collectors.toMap(seat -> seat, seat -> 2));
        var opinion = committee.opinion() == OpinionDuty.NONE ? null : new Opinion(Opinion.Sense.FAVOURABLE, REASON);
        return new CommitteeHeld(ID, committee.kind(), MeetingMode.REMOTE, present, opinion, JANUARY_14);
    }

    /** What the committee decided, of that kind, for the partner to carry out. */
    static CommitteeDecision decision(DecisionKind kind) {
        return new CommitteeDecision(REASON, XXII, LocalDate.of(2027, 2, 1), kind);
    }

    static MinutesDrafted drafted(CommitteeConvened convened) {
        return new MinutesDrafted(ID, 1, convened.committee().drafter(), MINUTES, JANUARY_14);
    }

    static FixtureConfiguration<Meeting> meeting() {
        return new AggregateTestFixture<>(Meeting.class);
    }
}
