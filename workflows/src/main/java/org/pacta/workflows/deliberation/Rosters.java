package org.pacta.workflows.deliberation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.workflows.step.ConventionFacts.Member;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;
import org.pacta.workflows.step.Field.Option;
import org.pacta.workflows.step.Situation;

/** The members of the body that is asked, as answers to choose from; and who plays which part in the example of a form. */
final class Rosters {

    static final int CHAIR = 0;
    static final int RAPPORTEUR = 1;
    static final int SECRETARY = 1;

    private Rosters() {}

    static List<Member> members(Situation situation) {
        return situation.facts().roster(situation.organisation());
    }

    static List<Option> options(Situation situation) {
        return members(situation).stream()
                .map(member -> new Option(member.id().value(), member.name()))
                .toList();
    }

    static String code(List<Option> roster, int place) {
        return roster.isEmpty()
                ? ""
                : roster.get(Math.min(place, roster.size() - 1)).code();
    }

    /** Four members out of five, as in the Aix sitting of 9 February 2024: 43 of 55. */
    static List<MemberId> present(List<Member> roster) {
        return roster.stream()
                .limit(Math.round(roster.size() * 43 / 55.0))
                .map(Member::id)
                .toList();
    }

    /** Each absent member empowers another member who is present. */
    static List<Pouvoir> pouvoirs(List<Member> roster) {
        var present = present(roster);
        var absent = roster.stream().map(Member::id).skip(present.size()).toList();
        return IntStream.range(0, Math.min(absent.size(), present.size()))
                .mapToObj(i -> new Pouvoir(absent.get(i), present.get(i)))
                .toList();
    }

    /** Read from the record: a form asks for it once. */
    static Optional<SittingFacts> sitting(Situation situation) {
        return situation.facts().sitting(situation.organisation());
    }

    /** The day the assembly was convened for; today where none is known. */
    static String sittingDay(Situation situation, Optional<SittingFacts> sitting) {
        return sitting.map(SittingFacts::sittingOn).orElse(situation.today()).toString();
    }
}
