package org.pacta.workflows.accord;

import static org.pacta.workflows.accord.AccordSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.accord.AccordCommand.RequestAccord;
import org.pacta.domain.accord.AccordCommand.UseAccord;
import org.pacta.domain.accord.AccordCommand.WithdrawAccordRequest;
import org.pacta.domain.accord.AccordId;
import org.pacta.domain.accord.AccordTerms;
import org.pacta.domain.accord.Accords;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about agreements: ask for one, take the request back, tell what it was used for. */
public final class AccordActs {

    private static final String REGISTER = "accords";
    private static final String ASKED = "ACCORD_REQUESTED";
    private static final String GIVEN = "ACCORD_GIVEN";
    private static final String ACCORD = "accord";
    private static final Set<String> OBLIGATIONS = Set.of("SUR-20", "SUR-10.3");

    private AccordActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(
                        request(),
                        situation -> Living.closed(
                                situation,
                                open(situation).isEmpty(),
                                "Rien, dans cette convention, ne demande l’accord préalable de l’autre partie.")),
                new Unasked(
                        withdraw(),
                        situation -> Living.closed(
                                situation,
                                own(situation, ASKED).isEmpty(),
                                "Aucune de vos demandes d’accord n’attend de réponse.")),
                new Unasked(
                        use(),
                        situation -> Living.closed(
                                situation, own(situation, GIVEN).isEmpty(), "Aucun accord ne vous a été donné.")));
    }

    private static Asked request() {
        return new Asked(
                "request-accord",
                MATTER,
                "Demander l’accord écrit de l’autre partie",
                "Avant de citer l’autre partie en public, ou de laisser un tiers user des résultats, vous lui en demandez l’accord écrit. Sans cet accord, rien n’est permis.",
                OBLIGATIONS,
                AccordActs::form,
                (situation, answers) -> new RequestAccord(
                        new AccordId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        accords(situation)
                                .of(situation.by().organisation(), answers.line("kind"))
                                .orElseThrow(),
                        answers.sealed("intent"),
                        answers.has("draft") ? answers.hash("draft") : null,
                        answers.date("plannedOn"),
                        situation.today()));
    }

    private static Form form(Situation situation) {
        var kinds = open(situation).stream()
                .map(terms -> new Field.Option(terms.kind(), terms.title()))
                .toList();
        return new Form(
                List.of(accept("request", "Demander l’accord")),
                List.of(
                        Field.choice("kind", "Objet de l’accord", kinds),
                        Field.of("intent", "Ce que vous voulez faire", PARAGRAPH),
                        Field.of("draft", "Projet", DOCUMENT).optional(),
                        Field.of("plannedOn", "Prévu le", PLANNED_DATE)),
                Map.of(
                        "decision",
                        "request",
                        "kind",
                        kinds.getFirst().code(),
                        "intent",
                        "Présenter l’essai au salon des maires, avec le nom des deux parties.",
                        "plannedOn",
                        situation.today().plusMonths(1).toString()));
    }

    private static Asked withdraw() {
        return new Asked(
                "withdraw-accord-request",
                MATTER,
                "Retirer une demande d’accord",
                "Vous y renoncez : l’autre partie n’a plus à répondre.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer la demande")), List.of(choice(situation, ASKED)), Map.of()),
                (situation, answers) -> new WithdrawAccordRequest(
                        AccordId.of(answers.line(ACCORD)), situation.by(), situation.today()));
    }

    private static Asked use() {
        return new Asked(
                "use-accord",
                MATTER,
                "Enregistrer l’usage d’un accord",
                "Ce que l’autre partie avait accepté est fait : vous en gardez la trace. Sans accord écrit, l’enregistrement est refusé.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("record", "Enregistrer")),
                        List.of(
                                choice(situation, GIVEN),
                                Field.of("how", "Ce qui a été fait", PARAGRAPH),
                                Field.of("document", "Preuve", DOCUMENT).optional(),
                                Field.of("usedOn", "Le", DATE)),
                        Map.of(
                                "decision",
                                "record",
                                ACCORD,
                                own(situation, GIVEN).getFirst().id(),
                                "how",
                                "Communiqué publié sur le site de la société.",
                                "usedOn",
                                situation.today().toString())),
                (situation, answers) -> new UseAccord(
                        AccordId.of(answers.line(ACCORD)),
                        situation.by(),
                        answers.sealed("how"),
                        answers.has("document") ? answers.hash("document") : null,
                        answers.date("usedOn")));
    }

    private static Field choice(Situation situation, String state) {
        return Field.choice(
                ACCORD,
                "Accord",
                own(situation, state).stream()
                        .map(line -> new Field.Option(
                                line.id(), line.cell("title") + ", demandé le " + Living.day(line.cell("requestedOn"))))
                        .toList());
    }

    private static List<KeptLine> own(Situation situation, String state) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("state").equals(state))
                .filter(line ->
                        line.cell("asker").equals(situation.by().organisation().alias()))
                .toList();
    }

    private static List<AccordTerms> open(Situation situation) {
        return accords(situation).openTo(situation.by().organisation());
    }

    private static Accords accords(Situation situation) {
        return new Accords(situation.facts().template(), situation.facts().parties());
    }
}
