package org.pacta.workflows.committee;

import static org.pacta.workflows.committee.CommitteeForms.IN_FORCE;
import static org.pacta.workflows.committee.CommitteeForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pacta.domain.committee.CommitteeCommand.CancelCommittee;
import org.pacta.domain.committee.CommitteeCommand.ConveneCommittee;
import org.pacta.domain.committee.CommitteeCommand.MoveCommittee;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion: it calls a committee, moves the meeting, or calls it off. */
public final class CommitteeActs {

    private static final Set<String> OBLIGATIONS =
            Set.of("SUR-7.1.1", "SUR-7.1.3", "SUR-7.1.4", "VAR-07", "MET-22", "CDP-G1", "CDP-G2", "CDP-G3", "CDP-S3");
    private static final Field MEETING = Field.choice("meeting", "Réunion", List.of());
    private static final Field REASON = Field.of("reason", "Motif, dit aux autres participants", PARAGRAPH);

    private CommitteeActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(convene(), CommitteeActs::noneToConvene),
                new Unasked(move(), situation -> closed(situation, movable(situation))),
                new Unasked(cancel(), situation -> closed(situation, cancellable(situation))),
                DecisionActs.drop());
    }

    private static Asked convene() {
        return new Asked(
                "convene-committee",
                MATTER,
                "Réunir un comité",
                "Une partie à qui la convention le permet demande la réunion du comité ; l’invitation part avec son ordre du jour, et la réunion s’inscrit au registre.",
                OBLIGATIONS,
                CommitteeActs::convocation,
                CommitteeActs::convening);
    }

    private static Form convocation(Situation situation) {
        var committees = CommitteeForms.committees(situation.facts());
        var kinds = committees.openTo(situation.organisation()).stream()
                .map(kind -> new Field.Option(kind, committees.title(kind)))
                .toList();
        var fields = Stream.of(
                Stream.of(Field.choice("kind", "Comité", kinds)),
                CommitteeForms.appointment(situation).stream(),
                Stream.of(Field.of("agenda", "Ordre du jour", PARAGRAPH)));
        return new Form(
                List.of(accept("convene", "Convoquer")),
                fields.flatMap(one -> one).toList(),
                example(situation, kinds));
    }

    private static Map<String, Object> example(Situation situation, List<Field.Option> kinds) {
        if (kinds.isEmpty()) return Map.of();
        return Map.of(
                "decision", "convene",
                "kind", kinds.getFirst().code(),
                "at", situation.today().plusDays(1) + "T14:30",
                "minutes", 90,
                "mode", "REMOTE",
                "place", "Lien envoyé avec l’invitation",
                "agenda", "Avancement, difficultés, calendrier, décisions à prendre.");
    }

    private static Command convening(Situation situation, Answers answers) {
        var kind = answers.line("kind");
        var committee = CommitteeForms.committees(situation.facts())
                .convenedBy(situation.organisation(), kind)
                .orElseThrow();
        return new ConveneCommittee(
                new MeetingId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                committee,
                CommitteeForms.appointment(answers),
                answers.sealed("agenda"),
                situation.here().now(),
                situation.today());
    }

    private static Asked move() {
        return new Asked(
                "move-committee",
                MATTER,
                "Déplacer une réunion",
                "La partie qui a convoqué change le moment, la forme ou le lieu ; l’invitation déjà reçue est mise à jour dans les agendas.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("move", "Déplacer la réunion")),
                        Stream.of(
                                        Stream.of(MEETING.among(CommitteeForms.options(movable(situation), situation))),
                                        CommitteeForms.appointment(situation).stream(),
                                        Stream.of(REASON))
                                .flatMap(one -> one)
                                .toList(),
                        Map.of()),
                (situation, answers) -> new MoveCommittee(
                        id(situation, answers),
                        situation.by(),
                        CommitteeForms.appointment(answers),
                        answers.sealed("reason"),
                        situation.here().now(),
                        situation.today()));
    }

    private static Asked cancel() {
        return new Asked(
                "cancel-committee",
                MATTER,
                "Annuler une réunion",
                "La réunion n’aura pas lieu : l’invitation est retirée des agendas et les étapes ouvertes se ferment. L’échéance du comité, s’il en a une, court toujours.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(refuse("cancel", "Annuler la réunion")),
                        List.of(MEETING.among(CommitteeForms.options(cancellable(situation), situation)), REASON),
                        Map.of()),
                (situation, answers) -> new CancelCommittee(
                        id(situation, answers), situation.by(), answers.sealed("reason"), situation.today()));
    }

    private static MeetingId id(Situation situation, Answers answers) {
        return new MeetingId(situation.facts().id(), UUID.fromString(answers.line("meeting")));
    }

    private static Stream<MeetingFacts> movable(Situation situation) {
        return called(situation).filter(meeting -> meeting.convener().equals(situation.organisation()));
    }

    private static Stream<MeetingFacts> cancellable(Situation situation) {
        var party = situation.organisation();
        return called(situation)
                .filter(meeting -> meeting.convener().equals(party)
                        || meeting.committee().drafter().equals(party));
    }

    private static Stream<MeetingFacts> called(Situation situation) {
        return situation.facts().meetings().stream().filter(meeting -> meeting.state() == MeetingFacts.State.CALLED);
    }

    private static Optional<String> noneToConvene(Situation situation) {
        if (!mayConvene(situation)) return rolesAsked();
        if (!situation.facts().state().equals(IN_FORCE))
            return Optional.of("Un comité se réunit tant que la convention est en vigueur.");
        return CommitteeForms.committees(situation.facts())
                        .openTo(situation.organisation())
                        .isEmpty()
                ? Optional.of("Le texte de cette convention ne donne à votre organisation aucun comité à réunir.")
                : Optional.empty();
    }

    private static Optional<String> closed(Situation situation, Stream<MeetingFacts> meetings) {
        if (!mayConvene(situation)) return rolesAsked();
        return meetings.findAny().isPresent()
                ? Optional.empty()
                : Optional.of("Aucune réunion à venir ne relève de votre organisation.");
    }

    private static boolean mayConvene(Situation situation) {
        return situation
                .by()
                .mayActAs(situation.organisation(), Role.TECHNIQUE, Role.JURISTE, Role.DPO, Role.ELU, Role.EXECUTIF);
    }

    private static Optional<String> rolesAsked() {
        return Optional.of(
                "Cet acte revient aux services techniques ou juridiques, au délégué à la protection des données, à un élu ou à l’exécutif.");
    }
}
