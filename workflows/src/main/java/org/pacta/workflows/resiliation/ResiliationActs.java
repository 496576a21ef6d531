package org.pacta.workflows.resiliation;

import static org.pacta.workflows.resiliation.ResiliationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pacta.domain.resiliation.ResiliationCommand.ContestResiliation;
import org.pacta.domain.resiliation.ResiliationCommand.LiftOpposition;
import org.pacta.domain.resiliation.ResiliationCommand.OpposeResiliation;
import org.pacta.domain.resiliation.ResiliationCommand.ReportCure;
import org.pacta.domain.resiliation.ResiliationCommand.WaiveResiliation;
import org.pacta.domain.resiliation.ResiliationCommand.WithdrawResiliation;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What the parties do of their own motion about an end that one of them wants. */
public final class ResiliationActs {

    private static final String REASON = "reason";
    private static final String AUTHOR = "author";
    private static final String AGAINST = "against";

    private ResiliationActs() {}

    public static List<Act> all() {
        var others = Stream.of(
                about(reportCure(), ResiliationActs::againstOpen, "Aucune procédure en cours ne vous est opposée."),
                about(withdraw(), ResiliationActs::ownOpen, "Aucune de vos procédures n’est en cours."),
                about(waive(), ResiliationActs::ownOpen, "Aucune de vos procédures n’est en cours."),
                about(contest(), ResiliationActs::againstAny, "Aucune résiliation ne vous est opposée."),
                about(
                        oppose(),
                        ResiliationActs::opposable,
                        "Aucune résiliation voulue par un partenaire privé ne vous est opposée."),
                about(lift(), ResiliationActs::opposed, "Aucune opposition de votre organisation n’est à lever."));
        return Stream.concat(NoticeActs.all().stream(), others).toList();
    }

    private static Act about(Asked step, Function<Situation, List<KeptLine>> lines, String none) {
        return new Unasked(
                step,
                situation -> Living.closedBeforeSignature(situation)
                        .or(() -> Living.where(lines.apply(situation).isEmpty(), none)));
    }

    private static Asked reportCure() {
        return new Asked(
                "report-cure",
                MATTER,
                "Dire que le manquement est réparé",
                "Vous avez remédié à ce que l’autre partie vous reproche : dites-le, avec une pièce. Si elle en prend acte, la procédure s’arrête et la convention continue.",
                Set.of("SUR-13.4", "SUR-16.2.1", "SUR-16.2.2", "VAR-20"),
                situation -> new Form(
                        List.of(accept("report", "Dire que c’est réparé")),
                        List.of(
                                ResiliationLines.choice(againstOpen(situation)),
                                Field.of("remedy", "Ce qui a été fait", PARAGRAPH),
                                Field.of("document", "Pièce", DOCUMENT).optional()),
                        example(
                                "report",
                                againstOpen(situation),
                                "remedy",
                                "Le service fonctionne de nouveau depuis ce matin.")),
                (situation, answers) -> new ReportCure(
                        id(answers),
                        situation.by(),
                        answers.sealed("remedy"),
                        answers.has("document") ? answers.hash("document") : null,
                        situation.today()));
    }

    private static Asked withdraw() {
        return new Asked(
                "withdraw-resiliation",
                MATTER,
                "Retirer une alerte, une mise en demeure ou une résiliation",
                "Tant que la convention n’a pas pris fin, vous pouvez revenir sur ce que vous avez engagé : la procédure s’arrête et rien ne court plus.",
                Set.of("SUR-16.2.1", "SUR-16.2.2", "VAR-20"),
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer")),
                        List.of(ResiliationLines.choice(ownOpen(situation)), Field.of(REASON, "Motif", PARAGRAPH)),
                        example("withdraw", ownOpen(situation), REASON, "Les parties se sont entendues.")),
                (situation, answers) -> new WithdrawResiliation(
                        id(answers), situation.by(), answers.sealed(REASON), situation.today()));
    }

    private static Asked waive() {
        return new Asked(
                "waive-resiliation",
                MATTER,
                "Renoncer par écrit à résilier",
                "Ne pas user d’un droit n’est pas y renoncer. Seul un écrit signé par une personne habilitée y renonce : joignez-le (article 21).",
                Set.of("SUR-21"),
                situation -> new Form(
                        List.of(refuse("waive", "Renoncer")),
                        List.of(
                                ResiliationLines.choice(ownOpen(situation)),
                                Field.of(REASON, "Ce à quoi vous renoncez", PARAGRAPH),
                                Field.of("writing", "Écrit signé", DOCUMENT).optional()),
                        Map.of()),
                (situation, answers) -> new WaiveResiliation(
                        id(answers),
                        situation.by(),
                        answers.sealed(REASON),
                        answers.has("writing") ? answers.hash("writing") : null,
                        situation.today()));
    }

    private static Asked contest() {
        return new Asked(
                "contest-resiliation",
                MATTER,
                "Contester une résiliation",
                "Vous contestez la résiliation. La contestation est enregistrée et n’arrête rien : vous avez deux mois, à compter de la notification, pour demander au juge la reprise des relations (CE, 21 mars 2011, n° 304806).",
                Set.of("SUR-16.1", "SUR-16.2.1", "SUR-16.2.2", "VAR-20"),
                situation -> new Form(
                        List.of(accept("contest", "Enregistrer la contestation")),
                        List.of(
                                ResiliationLines.choice(againstAny(situation)),
                                Field.of("grounds", "Ce que vous contestez", PARAGRAPH),
                                Field.of("court", "Le juge en est saisi", YES_NO)),
                        with(
                                example(
                                        "contest",
                                        againstAny(situation),
                                        "grounds",
                                        "Le manquement reproché n’est pas le nôtre."),
                                "court",
                                false)),
                (situation, answers) -> new ContestResiliation(
                        id(answers),
                        situation.by(),
                        answers.sealed("grounds"),
                        answers.yes("court"),
                        situation.today()));
    }

    private static Asked oppose() {
        return new Asked(
                "oppose-resiliation",
                MATTER,
                "Opposer l’intérêt général à la résiliation",
                "Votre partenaire privé veut résilier : un motif d’intérêt général l’oblige à poursuivre l’exécution, sauf au juge à en décider (CE, 8 octobre 2014, n° 370644). Dite avant le jour d’effet, votre opposition le suspend.",
                Set.of("SUR-16.1.3", "SUR-16.2.2"),
                situation -> new Form(
                        List.of(accept("oppose", "S’opposer")),
                        List.of(
                                ResiliationLines.choice(opposable(situation)),
                                Field.of("interest", "Motif d’intérêt général", PARAGRAPH)),
                        example(
                                "oppose",
                                opposable(situation),
                                "interest",
                                "La sécurité des usagers ne supporte pas l’arrêt du service.")),
                (situation, answers) -> new OpposeResiliation(
                        id(answers), situation.by(), answers.sealed("interest"), situation.today()));
    }

    private static Asked lift() {
        return new Asked(
                "lift-opposition",
                MATTER,
                "Lever l’opposition à une résiliation",
                "L’intérêt général ne s’y oppose plus, ou le juge l’a écarté : la résiliation reprend son cours.",
                Set.of("SUR-16.1.3", "SUR-16.2.2"),
                situation -> new Form(
                        List.of(accept("lift", "Lever l’opposition")),
                        List.of(ResiliationLines.choice(opposed(situation)), Field.of(REASON, "Motif", PARAGRAPH)),
                        example("lift", opposed(situation), REASON, "Le service est repris par d’autres moyens.")),
                (situation, answers) ->
                        new LiftOpposition(id(answers), situation.by(), answers.sealed(REASON), situation.today()));
    }

    private static ResiliationId id(Answers answers) {
        return ResiliationId.of(answers.line(ResiliationLines.PROCEDURE));
    }

    private static Map<String, Object> example(String decision, List<KeptLine> lines, String field, String text) {
        return lines.isEmpty()
                ? Map.of()
                : Map.of(
                        "decision",
                        decision,
                        ResiliationLines.PROCEDURE,
                        lines.getFirst().id(),
                        field,
                        text);
    }

    private static Map<String, Object> with(Map<String, Object> example, String field, Object value) {
        var more = new HashMap<>(example);
        if (!example.isEmpty()) more.put(field, value);
        return more;
    }

    private static List<KeptLine> ownOpen(Situation situation) {
        return ResiliationLines.open(situation, AUTHOR);
    }

    private static List<KeptLine> againstOpen(Situation situation) {
        return ResiliationLines.open(situation, AGAINST);
    }

    private static List<KeptLine> againstAny(Situation situation) {
        return ResiliationLines.all(situation, AGAINST).stream()
                .filter(line -> !line.cell("servedOn").isEmpty())
                .toList();
    }

    private static List<KeptLine> opposable(Situation situation) {
        return ResiliationLines.all(situation, AGAINST).stream()
                .filter(line -> line.cell("opposable").equals("true"))
                .filter(line -> line.cell("opposedOn").isEmpty()
                        || !line.cell("liftedOn").isEmpty())
                .toList();
    }

    private static List<KeptLine> opposed(Situation situation) {
        return againstOpen(situation).stream()
                .filter(line -> !line.cell("opposedOn").isEmpty())
                .filter(line -> line.cell("liftedOn").isEmpty())
                .toList();
    }
}
