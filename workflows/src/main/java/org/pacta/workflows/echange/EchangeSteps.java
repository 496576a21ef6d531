package org.pacta.workflows.echange;

import static org.pacta.workflows.echange.Exchanges.MATTER;
import static org.pacta.workflows.echange.Exchanges.id;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.echange.EchangeCommand.AcceptExchange;
import org.pacta.domain.echange.EchangeCommand.RefuseExchange;
import org.pacta.domain.echange.EchangeCommand.StartExchange;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked around an exchange of data: to accept the papers that bind it, then to open it. */
public final class EchangeSteps {

    private static final String ACCEPT = "accept";
    private static final String REFUSE = "refuse";

    private EchangeSteps() {}

    public static List<Step> all() {
        return List.of(answer(), start());
    }

    private static Step answer() {
        return new Asked(
                "accept-exchange",
                MATTER,
                "Accepter un échange de données",
                "Aucune donnée qui n’est pas ouverte ne s’échange avant que les deux parties aient accepté la charte de la donnée et la clause d’interface.",
                Set.of("MET-04", "MET-23"),
                EchangeSteps::acceptance,
                (situation, answers) -> answers.decision().equals(REFUSE)
                        ? new RefuseExchange(id(situation), situation.by(), answers.sealed("reason"), situation.today())
                        : new AcceptExchange(
                                id(situation),
                                situation.by(),
                                Exchanges.accepted(situation, answers),
                                situation.today()));
    }

    private static Form acceptance(Situation situation) {
        var fields = new ArrayList<Field>();
        var example = new HashMap<String, Object>();
        example.put("decision", ACCEPT);
        for (var paper : Exchanges.papers(situation)) {
            fields.add(paper.onlyFor(ACCEPT));
            example.put(paper.name(), true);
        }
        fields.add(Field.of("reason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE));
        return new Form(
                List.of(accept(ACCEPT, "Accepter l’échange"), refuse(REFUSE, "Refuser l’échange")), fields, example);
    }

    private static Step start() {
        return new Asked(
                "start-exchange",
                MATTER,
                "Ouvrir l’échange de données",
                "Les deux parties ont accepté ce qui lie l’échange, et la licence est fixée : le propriétaire ouvre l’accès à ses données.",
                Set.of("MET-04", "MET-23"),
                situation -> new Form(
                        List.of(accept("start", "Ouvrir l’échange")),
                        List.of(Field.of("startedOn", "Ouvert le", DATE)),
                        Map.of(
                                "decision",
                                "start",
                                "startedOn",
                                situation.today().toString())),
                (situation, answers) -> new StartExchange(id(situation), situation.by(), answers.date("startedOn")));
    }
}
