package org.pacta.workflows.algorithme;

import static org.pacta.workflows.algorithme.Algorithms.CHOSEN;
import static org.pacta.workflows.algorithme.Algorithms.MATTER;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.pacta.domain.algorithme.AlgorithmTerms;
import org.pacta.domain.algorithme.AlgorithmeCommand.OrderRemoval;
import org.pacta.domain.algorithme.AlgorithmeCommand.ProposeAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeCommand.ResumeAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeCommand.SuspendAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeCommand.WithdrawAlgorithm;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.domain.algorithme.Proposal;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.algorithme.OpenTo.Seat;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about algorithms: propose one, suspend it, resume it, withdraw it, order it off. */
public final class AlgorithmeActs {

    private AlgorithmeActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(propose(), OpenTo.of(Seat.PARTNER)::closed),
                AnomalyActs.report(),
                AnomalyActs.correct(),
                about(
                        new Wording(
                                "suspend-algorithm",
                                "Suspendre un algorithme",
                                "La Ville suspend un algorithme installé : les opérateurs ne s’en servent plus tant qu’elle n’a pas levé la suspension.",
                                "Motif de la suspension"),
                        Set.of("SUR-7.g"),
                        OpenTo.of(Seat.CITY).among(situation -> Algorithms.suspended(situation, false)),
                        (situation, answers) -> new SuspendAlgorithm(
                                chosen(answers), situation.by(), answers.sealed("reason"), situation.today())),
                about(
                        new Wording(
                                "resume-algorithm",
                                "Lever la suspension d’un algorithme",
                                "La cause de la suspension a cessé : l’algorithme reprend là où il en était.",
                                "Motif de la reprise"),
                        Set.of("SUR-7.g"),
                        OpenTo.of(Seat.CITY).among(situation -> Algorithms.suspended(situation, true)),
                        (situation, answers) -> new ResumeAlgorithm(
                                chosen(answers), situation.by(), answers.sealed("reason"), situation.today())),
                about(
                        new Wording(
                                "withdraw-algorithm",
                                "Renoncer à un algorithme",
                                "L’une ou l’autre partie y renonce. S’il est déjà installé, le Partenaire le retire des équipements et l’atteste.",
                                "Motif"),
                        Set.of("SUR-7.1.2", "SUR-7.g"),
                        OpenTo.of(Seat.EITHER).among(Algorithms::notLeaving),
                        (situation, answers) -> new WithdrawAlgorithm(
                                chosen(answers),
                                situation.by(),
                                answers.sealed("reason"),
                                situation.here().now(),
                                situation.today())),
                about(
                        new Wording(
                                "order-removal",
                                "Ordonner le retrait immédiat d’un algorithme",
                                "Une contrefaçon ou une concurrence déloyale est établie : le Partenaire retire aussitôt l’algorithme de tous les équipements de la Ville.",
                                "Ce qui est établi"),
                        Set.of("SUR-10.1"),
                        OpenTo.of(Seat.CITY_HEAD).among(Algorithms::installed),
                        (situation, answers) -> new OrderRemoval(
                                chosen(answers),
                                situation.by(),
                                answers.sealed("reason"),
                                situation.here().now(),
                                situation.today())));
    }

    /** How an act about one algorithm reads. */
    private record Wording(String action, String title, String why, String reason) {}

    private interface Leads extends BiFunction<Situation, Answers, Command> {}

    private static Act about(Wording words, Set<String> obligations, OpenTo open, Leads leadsTo) {
        var step = new Asked(
                words.action(),
                MATTER,
                words.title(),
                words.why(),
                obligations,
                situation -> new Form(
                        List.of(accept("record", words.title())),
                        List.of(
                                Algorithms.choice(open.lines(situation)),
                                Field.of("reason", words.reason(), PARAGRAPH)),
                        Map.of("decision", "record", CHOSEN, open.first(situation), "reason", words.title())),
                leadsTo);
        return new Unasked(step, open::closed);
    }

    private static Asked propose() {
        return new Asked(
                "propose-algorithm",
                MATTER,
                "Proposer un algorithme",
                "Le Partenaire propose un algorithme pour l’une des finalités de la convention. Le comité de pilotage donne son avis, puis le maire accepte ou refuse ; rien n’est installé avant.",
                Set.of("SUR-3", "SUR-7.1.2"),
                AlgorithmeActs::proposal,
                (situation, answers) -> new ProposeAlgorithm(
                        new AlgorithmeId(
                                situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        terms(situation),
                        new Proposal(
                                answers.line("name"),
                                answers.line("version"),
                                answers.line("purpose"),
                                answers.sealed("description"),
                                answers.sealed("conditions")),
                        situation.today()));
    }

    private static Form proposal(Situation situation) {
        var purposes = Algorithms.purposes(terms(situation));
        return new Form(
                List.of(accept("propose", "Proposer cet algorithme")),
                List.of(
                        Field.of("name", "Nom de l’algorithme", LINE),
                        Field.of("version", "Version", LINE)
                                .hint("Une autre version est un autre algorithme, proposé à son tour."),
                        Field.choice("purpose", "Finalité", purposes),
                        Field.of("description", "Ce qu’il fait", PARAGRAPH),
                        Field.of("conditions", "Conditions d’installation et d’usage", PARAGRAPH)),
                Map.of(
                        "decision", "propose",
                        "name", "Comptage de véhicules",
                        "version", "2.1",
                        "purpose", purposes.getFirst().code(),
                        "description",
                                "Compte les véhicules par sens et par tranche d’un quart d’heure, sans lire les plaques.",
                        "conditions",
                                "Une caméra dôme en position fixe ; un technicien sur place pendant la mise au point."));
    }

    private static AlgorithmTerms terms(Situation situation) {
        return Algorithms.terms(situation).orElseThrow();
    }

    private static AlgorithmeId chosen(Answers answers) {
        return AlgorithmeId.of(answers.line(CHOSEN));
    }
}
