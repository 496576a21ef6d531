package org.pacta.workflows.committee;

import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.LINE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.committee.Appointment;
import org.pacta.domain.committee.Committees;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.committee.MeetingMode;
import org.pacta.domain.deadline.FrenchMoment;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** What the forms of this matter have in common: how, when and where one meets, and which meeting it is about. */
final class CommitteeForms {

    static final String MATTER = "committee";
    static final String IN_FORCE = "in-force";

    private static final List<Field.Option> MODES = List.of(
            new Field.Option(MeetingMode.REMOTE.name(), "À distance"),
            new Field.Option(MeetingMode.ON_SITE.name(), "Sur place"));

    private CommitteeForms() {}

    static Committees committees(ConventionFacts facts) {
        return new Committees(facts.template(), facts.parties());
    }

    static Field mode(String label) {
        return Field.of("mode", label, CHOICE).among(MODES);
    }

    static List<Field> appointment(Situation situation) {
        return List.of(
                Field.plannedMoment("at", "Jour et heure", situation.here()),
                Field.of("minutes", "Durée prévue, en minutes", INTEGER),
                mode("Forme de la réunion"),
                Field.of("place", "Lieu, ou adresse de la réunion à distance", LINE));
    }

    static Appointment appointment(Answers answers) {
        return new Appointment(
                answers.moment("at"),
                answers.integer("minutes"),
                MeetingMode.valueOf(answers.line("mode")),
                answers.sealed("place"));
    }

    /** Of the meeting that a task is about. */
    static Optional<MeetingFacts> meeting(Situation situation) {
        var id = MeetingId.of(situation.subject());
        return situation.facts().meetings().stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst();
    }

    static List<Field.Option> options(Stream<MeetingFacts> meetings, Situation situation) {
        return meetings.map(meeting -> new Field.Option(
                        meeting.id().value().toString(),
                        meeting.committee().title() + ", " + moment(meeting, situation)))
                .toList();
    }

    static String moment(MeetingFacts meeting, Situation situation) {
        return FrenchMoment.of(
                meeting.appointment().at().atZone(situation.here().zone()));
    }
}
