package org.pacta.workflows.algorithme;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.algorithme.AiIncidentCommand.AnswerAiIncident;
import org.pacta.domain.algorithme.AiIncidentCommand.ReportAiIncident;
import org.pacta.domain.algorithme.AiIncidentId;
import org.pacta.domain.algorithme.Oversight;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** Who watches over a tool under test tells its biases, errors and risks, and who is told says what comes of it (VAR-14). */
public final class OversightActs {

    private static final String INCIDENT = "incident";
    private static final String REGISTER = "ai-incidents";
    private static final Set<String> OBLIGATION = Set.of("VAR-14");
    private static final Map<String, String> KINDS = Map.of("biais", "Biais", "erreurs", "Erreur", "risques", "Risque");

    private OversightActs() {}

    public static List<Act> all() {
        return List.of(report(), answer());
    }

    private static Act report() {
        var step = new Asked(
                "report-ai-incident",
                Algorithms.MATTER,
                "Signaler un biais, une erreur ou un risque",
                "Les personnes qui surveillent l’outil pendant les essais en signalent à l’autre partie les biais, les erreurs et les risques. Le temps écoulé depuis la constatation est gardé.",
                OBLIGATION,
                situation -> new Form(
                        List.of(accept("report", "Signaler")),
                        List.of(
                                Field.choice("kind", "Nature", kinds(situation)),
                                Field.of("description", "Ce qui a été constaté", PARAGRAPH),
                                Field.moment("noticedAt", "Constaté le", situation.here())),
                        Map.of(
                                "decision",
                                "report",
                                "kind",
                                kinds(situation).getFirst().code(),
                                "description",
                                "Réponses moins précises pour les demandes des communes rurales.",
                                "noticedAt",
                                situation.here().now().toString())),
                (situation, answers) -> new ReportAiIncident(
                        new AiIncidentId(
                                situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        oversight(situation).orElseThrow(),
                        answers.line("kind"),
                        answers.sealed("description"),
                        answers.moment("noticedAt"),
                        situation.here().now(),
                        situation.today()));
        return new Unasked(step, situation -> closed(situation, Oversight::from));
    }

    private static Act answer() {
        var step = new Asked(
                "answer-ai-incident",
                Algorithms.MATTER,
                "Dire la suite donnée à un signalement",
                "La partie à qui un biais, une erreur ou un risque est signalé dit ce qu’elle en fait.",
                OBLIGATION,
                situation -> new Form(
                        List.of(accept("answer", "Enregistrer la suite donnée")),
                        List.of(
                                Field.choice(
                                        INCIDENT,
                                        "Signalement",
                                        told(situation).stream()
                                                .map(line -> new Field.Option(line.id(), named(line)))
                                                .toList()),
                                Field.of("answer", "Suite donnée", PARAGRAPH),
                                Field.of("answeredOn", "Le", DATE)),
                        Map.of(
                                "decision",
                                "answer",
                                INCIDENT,
                                told(situation).getFirst().id(),
                                "answer",
                                "Jeu d’essai complété et nouvelle mesure dans deux semaines.",
                                "answeredOn",
                                situation.today().toString())),
                (situation, answers) -> new AnswerAiIncident(
                        AiIncidentId.of(answers.line(INCIDENT)),
                        situation.by(),
                        answers.sealed("answer"),
                        answers.date("answeredOn")));
        return new Unasked(step, situation -> closed(situation, Oversight::to).or(() -> nothing(situation)));
    }

    private interface Seat extends Function<Oversight, Organisation> {}

    private static Optional<String> closed(Situation situation, Seat seat) {
        var oversight = oversight(situation);
        if (oversight.isEmpty())
            return Optional.of(
                    "Cette convention ne charge personne de signaler les biais, erreurs et risques d’un outil.");
        if (!situation.facts().state().equals(OpenTo.IN_FORCE))
            return Optional.of("Les essais se surveillent tant que la convention est en vigueur.");
        var holds = situation
                .by()
                .mayActAs(seat.apply(oversight.orElseThrow()), Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF);
        return holds
                ? Optional.empty()
                : Optional.of(
                        "Cet acte revient, dans l’autre organisation, au service technique, au DPO, au juriste ou à l’exécutif.");
    }

    private static Optional<String> nothing(Situation situation) {
        return told(situation).isEmpty() ? Optional.of("Aucun signalement n’est enregistré.") : Optional.empty();
    }

    private static Optional<Oversight> oversight(Situation situation) {
        return Oversight.of(situation.facts().template(), situation.facts().parties());
    }

    private static List<Field.Option> kinds(Situation situation) {
        return oversight(situation).orElseThrow().kinds().stream()
                .map(code -> new Field.Option(code, KINDS.getOrDefault(code, code)))
                .toList();
    }

    private static List<KeptLine> told(Situation situation) {
        return situation.facts().register(REGISTER);
    }

    private static String named(KeptLine line) {
        return KINDS.getOrDefault(line.cell("kind"), line.cell("kind")) + ", signalé le " + line.cell("reportedOn");
    }
}
