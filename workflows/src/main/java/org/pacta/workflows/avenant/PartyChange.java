package org.pacta.workflows.avenant;

import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.PartyLeft;
import org.pacta.domain.convention.TextChange.PartyReplaced;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Field.Option;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** Who is party changes: one is replaced by a company of its group, one joins, one leaves (SUR-19). */
final class PartyChange {

    private static final String REPLACE = "replace";
    private static final String JOIN = "join";
    private static final String LEAVE = "leave";

    private PartyChange() {}

    static Step step() {
        return ChangeActs.step(
                "amend-party",
                "Modifier les parties par l’avenant",
                "Une partie est remplacée par une société de son groupe, une autre entre, une autre sort. Qui entre lit le dossier dès la soumission de l’avenant et le signe ; qui sort garde ce qu’elle pouvait lire jusque-là.",
                PartyChange::form,
                PartyChange::change);
    }

    private static Form form(Situation situation) {
        return ChangeActs.form(
                situation,
                List.of(
                        accept(REPLACE, "Proposer le remplacement"),
                        accept(JOIN, "Proposer l’entrée"),
                        accept(LEAVE, "Proposer la sortie")),
                Stream.of(
                        Field.of("former", "Partie remplacée", CHOICE)
                                .among(present(situation))
                                .onlyFor(REPLACE),
                        Field.of("successor", "Remplacée par", CHOICE)
                                .among(others(situation))
                                .onlyFor(REPLACE),
                        Field.of("ofItsGroup", "Société de son groupe, immatriculée en France", YES_NO)
                                .onlyFor(REPLACE),
                        Field.of("role", "En qualité de", CHOICE)
                                .among(roles(situation))
                                .onlyFor(JOIN),
                        Field.of("joining", "Organisation qui entre", CHOICE)
                                .among(others(situation))
                                .onlyFor(JOIN),
                        Field.of("leaving", "Partie qui sort", CHOICE)
                                .among(present(situation))
                                .onlyFor(LEAVE)),
                Map.of());
    }

    private static TextChange change(Situation situation, Answers answers) {
        return switch (answers.decision()) {
            case REPLACE -> {
                var former = new Organisation(answers.line("former"));
                yield new PartyReplaced(
                        role(situation, former),
                        former,
                        new Organisation(answers.line("successor")),
                        answers.yes("ofItsGroup"));
            }
            case JOIN -> new PartyJoined(answers.line("role"), new Organisation(answers.line("joining")));
            default -> {
                var leaving = new Organisation(answers.line("leaving"));
                yield new PartyLeft(role(situation, leaving), leaving);
            }
        };
    }

    private static String role(Situation situation, Organisation organisation) {
        return situation.facts().parties().stream()
                .filter(party -> party.organisation().equals(organisation))
                .map(Party::role)
                .findFirst()
                .orElse("");
    }

    private static List<Option> present(Situation situation) {
        return situation.facts().parties().stream()
                .map(party -> new Option(
                        party.organisation().alias(), Living.nameOf(party.organisation(), situation.facts())))
                .toList();
    }

    private static List<Option> others(Situation situation) {
        var present =
                situation.facts().parties().stream().map(Party::organisation).toList();
        return situation.facts().organisations().entrySet().stream()
                .filter(each -> !present.contains(each.getKey()))
                .map(each -> new Option(each.getKey().alias(), each.getValue()))
                .toList();
    }

    private static List<Option> roles(Situation situation) {
        return situation.facts().template().parties().stream()
                .map(seat -> new Option(seat.role(), seat.label()))
                .toList();
    }
}
