package org.pacta.workflows.controle;

import static org.pacta.workflows.controle.ControleSteps.MATTER;
import static org.pacta.workflows.controle.ControleSteps.OBLIGATIONS;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.controle.ControlCommand.RequestControl;
import org.pacta.domain.controle.ControlCommand.WithdrawControl;
import org.pacta.domain.controle.ControlId;
import org.pacta.domain.controle.ControlTerms;
import org.pacta.domain.controle.Controls;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about checks: ask for an explanation, a document, an audit; take that back. */
public final class ControleActs {

    private static final String REGISTER = "controls";
    private static final String CONTROL = "control";
    private static final Set<String> OPEN = Set.of("CONTROL_REQUESTED", "CONTROL_ANSWERED");

    private ControleActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(
                        request(),
                        situation -> Living.closed(
                                situation,
                                open(situation).isEmpty(),
                                "Cette convention ne vous donne pas de contrôle à mener sur l’autre partie.")),
                new Unasked(
                        withdraw(),
                        situation -> Living.closed(
                                situation, own(situation).isEmpty(), "Vous n’avez pas de contrôle en cours.")));
    }

    private static Asked request() {
        return new Asked(
                "request-control",
                MATTER,
                "Demander une explication, un document ou un audit",
                "Vous pouvez réclamer toute explication et mener, ou faire mener, tout contrôle prévu par la convention. L’autre partie s’y prête et y aide.",
                OBLIGATIONS,
                ControleActs::form,
                (situation, answers) -> new RequestControl(
                        new ControlId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        controls(situation)
                                .of(situation.by().organisation(), answers.line("kind"))
                                .orElseThrow(),
                        answers.sealed("object"),
                        answers.sealedIfAny("auditor").orElse(null),
                        answers.has("wantedBy") ? answers.date("wantedBy") : null,
                        situation.today()));
    }

    private static Form form(Situation situation) {
        var kinds = open(situation).stream()
                .map(terms -> new Field.Option(terms.kind(), terms.title()))
                .toList();
        return new Form(
                List.of(accept("request", "Demander le contrôle")),
                List.of(
                        Field.choice("kind", "Nature du contrôle", kinds),
                        Field.of("object", "Ce qui est demandé", PARAGRAPH),
                        Field.of("auditor", "Auditeur", LINE)
                                .optional()
                                .hint("Si vous confiez le contrôle à un tiers."),
                        Field.of("wantedBy", "Souhaité pour le", PLANNED_DATE).optional()),
                Map.of(
                        "decision",
                        "request",
                        "kind",
                        kinds.getFirst().code(),
                        "object",
                        "Expliquer comment les images d’essai sont effacées."));
    }

    private static Asked withdraw() {
        return new Asked(
                "withdraw-control",
                MATTER,
                "Retirer un contrôle",
                "Le contrôle n’a plus d’objet : plus rien n’est demandé à l’autre partie.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer le contrôle")),
                        List.of(Field.choice(
                                CONTROL,
                                "Contrôle",
                                own(situation).stream()
                                        .map(line -> new Field.Option(
                                                line.id(),
                                                line.cell("title") + ", demandé le "
                                                        + Living.day(line.cell("requestedOn"))))
                                        .toList())),
                        Map.of()),
                (situation, answers) ->
                        new WithdrawControl(ControlId.of(answers.line(CONTROL)), situation.by(), situation.today()));
    }

    private static List<KeptLine> own(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> OPEN.contains(line.cell("state")))
                .filter(line ->
                        line.cell("asker").equals(situation.by().organisation().alias()))
                .toList();
    }

    private static List<ControlTerms> open(Situation situation) {
        return controls(situation).openTo(situation.by().organisation());
    }

    private static Controls controls(Situation situation) {
        return new Controls(situation.facts().template(), situation.facts().parties());
    }
}
