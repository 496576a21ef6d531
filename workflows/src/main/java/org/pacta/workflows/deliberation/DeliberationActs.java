package org.pacta.workflows.deliberation;

import static org.pacta.workflows.deliberation.DeliberationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.deliberation.DeliberationCommand.DeclareInterest;
import org.pacta.domain.deliberation.DeliberationCommand.GivePouvoir;
import org.pacta.domain.deliberation.DeliberationCommand.WithdrawPouvoir;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Unasked;

/**
 * What is done of one's own motion before the vote: a member gives or withdraws a pouvoir, declares an interest; the
 * secretariat corrects the roll call that this upsets.
 */
public final class DeliberationActs {

    private DeliberationActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(givePouvoir(), DeliberationActs::beforeTheVote),
                new Unasked(withdrawPouvoir(), DeliberationActs::beforeTheVote),
                new Unasked(declareInterest(), DeliberationActs::beforeTheVote),
                new Unasked(AttendanceStep.correction(), DeliberationActs::betweenCallAndVote));
    }

    private static Step givePouvoir() {
        return new Asked(
                        "give-pouvoir",
                        MATTER,
                        "Donner un pouvoir",
                        "Absent de la séance, vous pouvez donner par écrit pouvoir à un collègue, qui n’en tient qu’un ; il ne compte pas dans le quorum et reste révocable.",
                        Set.of("AIX-04"),
                        situation -> new Form(
                                List.of(accept("give", "Donner le pouvoir")),
                                List.of(Field.choice(
                                        "holder",
                                        "Mandataire",
                                        Rosters.options(situation).stream()
                                                .filter(member -> !member.code()
                                                        .equals(situation
                                                                .by()
                                                                .id()
                                                                .value()))
                                                .toList())),
                                Map.of()),
                        (situation, answers) -> new GivePouvoir(
                                id(situation), situation.by(), new MemberId(answers.line("holder")), situation.today()))
                .inPerson();
    }

    private static Step withdrawPouvoir() {
        return new Asked(
                        "withdraw-pouvoir",
                        MATTER,
                        "Retirer mon pouvoir",
                        "Un pouvoir est révocable jusqu’au vote.",
                        Set.of("AIX-04"),
                        situation -> new Form(List.of(accept("withdraw", "Retirer le pouvoir")), List.of(), Map.of()),
                        (situation, answers) -> new WithdrawPouvoir(id(situation), situation.by(), situation.today()))
                .inPerson();
    }

    private static Step declareInterest() {
        return new Asked(
                        "declare-interest",
                        MATTER,
                        "Déclarer un intérêt",
                        "Un membre intéressé à l’affaire ne prend part ni au débat ni au vote : sa participation rendrait la délibération illégale (CGCT L2131-11).",
                        Set.of(),
                        situation -> new Form(
                                List.of(accept("declare", "Déclarer mon intérêt")),
                                List.of(Field.of("reason", "Nature de l’intérêt", PARAGRAPH)),
                                Map.of()),
                        (situation, answers) -> new DeclareInterest(
                                id(situation), situation.by(), answers.sealed("reason"), situation.today()))
                .inPerson();
    }

    private static DeliberationId id(Situation situation) {
        return new DeliberationId(situation.facts().text(), situation.by().organisation());
    }

    private static Optional<String> beforeTheVote(Situation situation) {
        if (!sits(situation.by(), situation)) return Optional.of("Cet acte revient aux élus de l’assemblée.");
        return underWay(situation);
    }

    /** The mayor or president sits too, and may be the one who is absent. */
    private static boolean sits(Actor by, Situation situation) {
        return by.holds(Role.ELU)
                || by.holds(Role.EXECUTIF)
                        && Rosters.members(situation).stream()
                                .anyMatch(member ->
                                        member.id().value().equals(by.id().value()));
    }

    private static Optional<String> betweenCallAndVote(Situation situation) {
        if (!situation.by().holds(Role.ASSEMBLEES))
            return Optional.of("Cet acte revient au secrétariat des assemblées.");
        var called = Rosters.sitting(situation).map(SittingFacts::attendance).isPresent();
        return called
                ? underWay(situation)
                : Optional.of("Aucun appel n’est encore fait : il s’enregistre dans l’étape qui le demande.");
    }

    private static Optional<String> underWay(Situation situation) {
        return situation.facts().textState().equals("deliberation")
                ? Optional.empty()
                : Optional.of("Aucune délibération n’est en cours sur cette convention.");
    }
}
