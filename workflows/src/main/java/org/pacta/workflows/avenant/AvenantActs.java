package org.pacta.workflows.avenant;

import static org.pacta.workflows.avenant.Avenants.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.avenant.AvenantCommand.DropChange;
import org.pacta.domain.avenant.AvenantCommand.ProposeAvenant;
import org.pacta.domain.avenant.AvenantCommand.WithdrawAvenant;
import org.pacta.domain.avenant.AvenantEffect;
import org.pacta.domain.avenant.Proposal;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.workflows.committee.MeetingFacts;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Field.Option;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about avenants: propose one, say what it changes, take a change or all of it back. */
public final class AvenantActs {

    private static final Set<String> OBLIGATIONS = Set.of("SUR-24", "VAR-02");

    private AvenantActs() {}

    public static List<Act> all() {
        var acts = new ArrayList<Act>();
        acts.add(new Unasked(propose(), Avenants::closed));
        ChangeActs.all().forEach(step -> acts.add(new Unasked(step, Avenants::closedWithoutDraft)));
        acts.add(new Unasked(drop(), AvenantActs::closedWithoutChange));
        acts.add(new Unasked(withdraw(), AvenantActs::closedWithoutAvenant));
        return acts;
    }

    private static Asked propose() {
        return new Asked(
                "propose-avenant",
                MATTER,
                "Proposer un avenant",
                "La convention ne change que par un avenant que toutes les parties acceptent, avec les approbations de la convention elle-même : visas, délibérations, contrôle de légalité, signatures. Vous dites d’abord pourquoi ; les modifications s’ajoutent ensuite une à une.",
                OBLIGATIONS,
                AvenantActs::proposal,
                (situation, answers) ->
                        new ProposeAvenant(Avenants.next(situation), situation.by(), read(answers), situation.today()));
    }

    private static Form proposal(Situation situation) {
        var fields = new ArrayList<>(
                List.of(
                        Field.of("object", "Objet de l’avenant", PARAGRAPH),
                        Field.of("reason", "Motif", PARAGRAPH),
                        Field.choice(
                                "effect",
                                "Prise d’effet",
                                List.of(
                                        new Option("LAST_SIGNATURE", "À la dernière signature"),
                                        new Option("NOTIFICATION", "À la notification de l’avenant signé"),
                                        new Option("GIVEN_DAY", "À un jour choisi"))),
                        Field.of("effectOn", "Jour choisi", PLANNED_DATE)
                                .optional()
                                .hint(
                                        "Pour une prise d’effet à un jour choisi ; signé plus tard, l’avenant prend effet à la dernière signature.")));
        var held = decided(situation);
        if (!held.isEmpty())
            fields.add(Field.of("decidedBy", "Réunion du comité qui l’a décidé", CHOICE)
                    .optional()
                    .among(held));
        return new Form(
                List.of(accept("propose", "Proposer l’avenant")),
                fields,
                Map.of(
                        "decision", "propose",
                        "object", "Raccourcir le délai d’avertissement",
                        "reason", "Les parties veulent être averties plus tôt.",
                        "effect", "LAST_SIGNATURE"));
    }

    private static List<Option> decided(Situation situation) {
        return situation.facts().meetings().stream()
                .filter(meeting -> meeting.state() == MeetingFacts.State.HELD)
                .map(meeting -> new Option(
                        meeting.id().toString(),
                        meeting.committee().title() + ", "
                                + FrenchDay.of(LocalDate.ofInstant(
                                        meeting.appointment().at(),
                                        situation.here().zone()))))
                .toList();
    }

    private static Proposal read(Answers answers) {
        return new Proposal(
                answers.sealed("object"),
                answers.sealed("reason"),
                AvenantEffect.valueOf(answers.line("effect")),
                answers.has("effectOn") ? answers.date("effectOn") : null,
                answers.has("decidedBy") ? MeetingId.of(answers.line("decidedBy")) : null);
    }

    private static Asked drop() {
        return new Asked(
                "drop-change",
                MATTER,
                "Retirer une modification de l’avenant",
                "Tant que l’avenant n’est pas soumis, une modification se retire ; une autre peut la remplacer.",
                Set.of("SUR-24"),
                situation -> new Form(
                        List.of(refuse("drop", "Retirer la modification")),
                        List.of(Field.choice("change", "Modification", changes(situation))),
                        Map.of()),
                (situation, answers) -> {
                    var place = answers.line("change").split("\\.");
                    var avenant = Avenants.drafts(situation).stream()
                            .filter(one -> String.valueOf(one.id().number()).equals(place[0]))
                            .findFirst()
                            .orElseThrow();
                    return new DropChange(avenant.id(), situation.by(), Integer.parseInt(place[1]), situation.today());
                });
    }

    private static List<Option> changes(Situation situation) {
        return Avenants.drafts(situation).stream()
                .flatMap(avenant -> avenant.changes().stream()
                        .map(one -> new Option(
                                avenant.id().number() + "." + one.number(),
                                "Avenant nº " + avenant.id().number() + " : " + one.words())))
                .toList();
    }

    private static Asked withdraw() {
        return new Asked(
                "withdraw-avenant",
                MATTER,
                "Retirer un avenant",
                "Tant que toutes les signatures ne sont pas réunies, une partie peut retirer l’avenant ; toutes ses étapes en cours sont alors closes et la convention reste ce qu’elle est.",
                Set.of("SUR-24"),
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer l’avenant")),
                        List.of(
                                Avenants.which(Avenants.retractable(situation)),
                                Field.of("reason", "Motif du retrait", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new WithdrawAvenant(
                        Avenants.chosen(situation, answers),
                        situation.by(),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static Optional<String> closedWithoutChange(Situation situation) {
        return Avenants.closedWithoutDraft(situation)
                .or(() -> changes(situation).isEmpty()
                        ? Optional.of("Votre projet d’avenant ne contient encore aucune modification.")
                        : Optional.empty());
    }

    private static Optional<String> closedWithoutAvenant(Situation situation) {
        return Avenants.closed(situation)
                .or(() -> Avenants.retractable(situation).isEmpty()
                        ? Optional.of("Aucun avenant n’est en préparation ni en cours d’approbation.")
                        : Optional.empty());
    }
}
