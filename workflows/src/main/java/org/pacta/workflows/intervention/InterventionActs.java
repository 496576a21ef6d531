package org.pacta.workflows.intervention;

import static org.pacta.workflows.intervention.Interventions.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pacta.domain.intervention.InterventionCommand.ImposeTerms;
import org.pacta.domain.intervention.InterventionCommand.OrderStop;
import org.pacta.domain.intervention.InterventionCommand.WithdrawIntervention;
import org.pacta.domain.intervention.InterventionId;
import org.pacta.domain.intervention.OrderCause;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about interventions: ask for one or give it up, stop it or put it under terms. */
public final class InterventionActs {

    private static final String CHOSEN = "intervention";
    private static final String HOST = "host";
    private static final String ASKED = "INTERVENTION_ASKED";
    private static final String GRANTED = "INTERVENTION_GRANTED";
    private static final String WORKING = "INTERVENTION_WORKING";

    private InterventionActs() {}

    public static List<Act> all() {
        return List.of(
                RequestAct.act(),
                about(
                        new Wording(
                                "withdraw-intervention",
                                "Renoncer à une intervention",
                                "Vous n’intervenez plus : l’accueillante n’a plus à répondre, et rien ne commence.",
                                "Motif"),
                        "MET-17",
                        List.of(),
                        situation -> Interventions.in(situation, "guest", ASKED, GRANTED),
                        (situation, answers) -> new WithdrawIntervention(
                                chosen(answers), situation.by(), answers.sealed("reason"), situation.today())),
                about(
                        new Wording(
                                "impose-terms",
                                "Imposer des conditions à une intervention",
                                "L’accueillante soumet l’intervention à des conditions, en le faisant savoir à la déposante.",
                                "Conditions"),
                        "MET-21",
                        List.of(),
                        situation -> Interventions.in(situation, HOST, GRANTED, WORKING),
                        (situation, answers) -> new ImposeTerms(
                                chosen(answers), situation.by(), answers.sealed("reason"), situation.today())),
                about(
                        new Wording(
                                "order-stop",
                                "Ordonner l’arrêt d’une intervention",
                                "L’accueillante arrête l’intervention quand elle veut, pour tout motif qui lui appartient, en le faisant savoir. La déposante cesse aussitôt et l’atteste.",
                                "Motif"),
                        "MET-21",
                        List.of(Interventions.cause()),
                        situation -> Interventions.in(situation, HOST, GRANTED, WORKING),
                        (situation, answers) -> new OrderStop(
                                chosen(answers),
                                situation.by(),
                                OrderCause.valueOf(answers.line("cause")),
                                answers.sealed("reason"),
                                situation.here().now(),
                                situation.today())));
    }

    /** How an act about one intervention reads. */
    private record Wording(String action, String title, String why, String reason) {}

    private static Act about(
            Wording words,
            String obligation,
            List<Field> more,
            Function<Situation, List<KeptLine>> about,
            BiFunction<Situation, Answers, Command> leadsTo) {
        var step = new Asked(
                words.action(),
                MATTER,
                words.title(),
                words.why(),
                Set.of(obligation),
                situation -> form(words, more, about.apply(situation)),
                leadsTo);
        return new Unasked(
                step,
                situation -> Interventions.closed(
                        situation, about.apply(situation), "Aucune intervention n’est à ce stade."));
    }

    private static Form form(Wording words, List<Field> more, List<KeptLine> lines) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice(CHOSEN, "Intervention", Interventions.options(lines)));
        fields.addAll(more);
        fields.add(Field.of("reason", words.reason(), PARAGRAPH));
        var example = new HashMap<String, Object>();
        example.put("decision", "record");
        example.put(CHOSEN, lines.getFirst().id());
        more.forEach(
                field -> example.put(field.name(), field.options().getFirst().code()));
        example.put("reason", words.title());
        return new Form(List.of(accept("record", words.title())), fields, example);
    }

    private static InterventionId chosen(Answers answers) {
        return InterventionId.of(answers.line(CHOSEN));
    }
}
