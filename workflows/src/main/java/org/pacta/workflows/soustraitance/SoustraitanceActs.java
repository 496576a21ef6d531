package org.pacta.workflows.soustraitance;

import static org.pacta.workflows.soustraitance.SoustraitanceSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.domain.soustraitance.SousTraitantCommand.NotifySubprocessor;
import org.pacta.domain.soustraitance.SousTraitantCommand.WithdrawSubprocessor;
import org.pacta.domain.soustraitance.SousTraitantId;
import org.pacta.domain.soustraitance.SubprocessorNotice;
import org.pacta.domain.soustraitance.SubprocessorTerms;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a processor does of its own motion about others it engages: it announces one, or takes the announcement back. */
public final class SoustraitanceActs {

    /** The register in which announcements stand, and what it says of one that awaits its answer. */
    private static final String REGISTER = "subprocessors";

    private static final String STATE = "state";
    private static final String ANNOUNCED = "SUBPROCESSOR_ANNOUNCED";

    private SoustraitanceActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(announcing(), SoustraitanceActs::closed),
                new Unasked(withdrawing(), SoustraitanceActs::nothingToWithdraw));
    }

    private static Asked announcing() {
        return new Asked(
                "notify-subprocessor",
                MATTER,
                "Annoncer un sous-traitant ultérieur",
                "Avant d’ajouter ou de remplacer un sous-traitant, vous informez le responsable de traitement, qui peut s’y opposer. Une annonce incomplète est refusée : elle ne ferait courir aucun délai. Vous répondez de celui que vous engagez.",
                Set.of("SUR-A2", "SUR-12"),
                SoustraitanceActs::announcement,
                SoustraitanceActs::announced);
    }

    private static Form announcement(Situation situation) {
        var start = situation.today().plusMonths(1);
        return new Form(
                List.of(accept("notify", "Envoyer l’annonce")),
                List.of(
                        Field.of("activities", "Activités confiées", PARAGRAPH).optional(),
                        Field.of("identity", "Nom ou raison sociale", LINE).optional(),
                        Field.of("contact", "Coordonnées", PARAGRAPH).optional(),
                        Field.of("contractFrom", "Début du contrat", PLANNED_DATE)
                                .optional(),
                        Field.of("contractUntil", "Fin du contrat", PLANNED_DATE)
                                .optional()
                                .hint(
                                        "La convention demande toutes ces mentions : il en manque une, l’annonce est refusée.")),
                Map.of(
                        "decision",
                        "notify",
                        "activities",
                        "Hébergement des images d’essai",
                        "identity",
                        "Hébergeur de démonstration",
                        "contact",
                        "contact@hebergeur.example",
                        "contractFrom",
                        start.toString(),
                        "contractUntil",
                        start.plusYears(1).toString()));
    }

    private static Command announced(Situation situation, Answers answers) {
        return new NotifySubprocessor(
                new SousTraitantId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                new SubprocessorNotice(
                        answers.sealedIfAny("activities").orElse(null),
                        answers.sealedIfAny("identity").orElse(null),
                        answers.sealedIfAny("contact").orElse(null),
                        answers.has("contractFrom") ? answers.date("contractFrom") : null,
                        answers.has("contractUntil") ? answers.date("contractUntil") : null),
                terms(situation).orElseThrow(),
                situation.today());
    }

    private static Asked withdrawing() {
        return new Asked(
                "withdraw-subprocessor",
                MATTER,
                "Retirer l’annonce d’un sous-traitant",
                "Vous n’engagez pas ce sous-traitant : l’autre partie n’a plus à répondre, et son délai s’arrête.",
                Set.of("SUR-A2"),
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer l’annonce")),
                        List.of(
                                Field.choice("notice", "Annonce", pending(situation)),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new WithdrawSubprocessor(
                        SousTraitantId.of(answers.line("notice")),
                        situation.by(),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static List<Field.Option> pending(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell(STATE).equals(ANNOUNCED))
                .map(SoustraitanceActs::option)
                .toList();
    }

    private static Field.Option option(KeptLine line) {
        return new Field.Option(line.id(), "Annonce du " + FrenchDay.of(LocalDate.parse(line.cell("notifiedOn"))));
    }

    private static Optional<String> nothingToWithdraw(Situation situation) {
        var closed = closed(situation);
        if (closed.isPresent()) return closed;
        return pending(situation).isEmpty() ? Optional.of("Aucune annonce n’attend de réponse.") : Optional.empty();
    }

    private static Optional<String> closed(Situation situation) {
        var terms = terms(situation);
        if (terms.isEmpty()) return Optional.of("Cette convention ne dit rien des sous-traitants ultérieurs.");
        if (!situation.facts().state().equals("in-force"))
            return Optional.of("Un sous-traitant ultérieur s’annonce pendant la vie de la convention.");
        return situation.by().mayActAs(terms.get().notifier(), Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF)
                ? Optional.empty()
                : Optional.of("L’annonce revient au sous-traitant initial, qui répond de celui qu’il engage.");
    }

    private static Optional<SubprocessorTerms> terms(Situation situation) {
        return SubprocessorTerms.of(
                situation.facts().template(), situation.facts().parties());
    }
}
