package org.pacta.workflows.differend;

import static org.pacta.workflows.differend.DifferendSteps.MATTER;
import static org.pacta.workflows.differend.DifferendSteps.OBLIGATIONS;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.differend.DifferendCommand.AbandonDifferend;
import org.pacta.domain.differend.DifferendCommand.HoldConciliation;
import org.pacta.domain.differend.DifferendCommand.NotifyDifferend;
import org.pacta.domain.differend.DifferendCommand.RecordJudgment;
import org.pacta.domain.differend.DifferendCommand.SeizeCourt;
import org.pacta.domain.differend.DifferendCommand.SettleDifferend;
import org.pacta.domain.differend.DifferendId;
import org.pacta.domain.differend.DifferendTerms;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.shared.Sha256;
import org.pacta.workflows.pli.Plis;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What the parties do of their own motion about a dispute; going to court is never closed to them. */
public final class DifferendActs {

    private static final String REGISTER = "disputes";
    private static final String DISPUTE = "dispute";
    private static final String REASON = "reason";
    private static final String DOCUMENT_FIELD = "document";
    private static final String NONE = "Aucun différend n’est ouvert entre les parties.";

    private DifferendActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(
                        tell(),
                        situation -> Living.closedBeforeSignature(situation)
                                .or(() -> Living.where(
                                        terms(situation).isEmpty(), "Le texte ne dit rien des différends."))),
                about(conciliate(), line -> true),
                about(seize(), line -> true),
                about(judge(), line -> !line.cell("seizedOn").isEmpty()),
                about(settle(), line -> true),
                about(abandon(), line -> true));
    }

    private static Act about(Asked step, Predicate<KeptLine> fits) {
        return new Unasked(
                step,
                situation -> Living.closedBeforeSignature(situation)
                        .or(() -> Living.where(open(situation).stream().noneMatch(fits), NONE)));
    }

    private static Asked tell() {
        return new Asked(
                "notify-differend",
                MATTER,
                "Signaler un différend à l’autre partie",
                "Vous et l’autre partie ne vous accordez pas. Le dire par écrit ouvre la recherche d’un accord amiable, dans le délai que le texte ou les parties ont fixé. Le juge reste ouvert à tout moment.",
                OBLIGATIONS,
                DifferendActs::telling,
                (situation, answers) -> new NotifyDifferend(
                        new DifferendId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        terms(situation).orElseThrow(),
                        PliForm.valueOf(answers.line("form")),
                        answers.sealed("object"),
                        answers.has("length") ? answers.length("length") : null,
                        situation.today()));
    }

    private static Form telling(Situation situation) {
        var fields = new ArrayList<>(
                List.of(Plis.form(EnumSet.allOf(PliForm.class)), Field.of("object", "Objet du différend", PARAGRAPH)));
        var example = new HashMap<String, Object>(Map.of(
                "decision",
                "tell",
                "form",
                PliForm.EMAIL.name(),
                "object",
                "Les parties lisent autrement l’article 7."));
        terms(situation).filter(DifferendTerms::leavesLength).ifPresent(terms -> {
            fields.add(
                    Field.of("length", "Délai convenu pour la recherche amiable", LENGTH)
                            .hint(
                                    "Le texte laisse aux parties le soin de le fixer d’avance : donnez celui dont elles conviennent."));
            terms.exampleLength(situation.facts().template()).ifPresent(length -> example.put("length", length));
        });
        return new Form(List.of(accept("tell", "Signaler le différend")), fields, example);
    }

    private static Asked conciliate() {
        return new Asked(
                "hold-conciliation",
                MATTER,
                "Enregistrer une réunion de conciliation",
                "Les parties se sont vues pour chercher un accord. Si elles ont choisi, à la signature, de compter le délai amiable depuis leur première réunion, il court de là.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("record", "Enregistrer la réunion")),
                        List.of(
                                choice(situation),
                                Field.of("report", "Ce qui s’y est dit", PARAGRAPH),
                                document("Compte rendu"),
                                Field.of("heldOn", "Tenue le", DATE)),
                        example(
                                situation,
                                "record",
                                Map.of(
                                        "report",
                                        "Chaque partie a exposé sa lecture.",
                                        "heldOn",
                                        situation.today().toString()))),
                (situation, answers) -> new HoldConciliation(
                        id(answers), situation.by(), answers.sealed("report"), paper(answers), answers.date("heldOn")));
    }

    private static Asked seize() {
        return new Asked(
                "seize-court",
                MATTER,
                "Enregistrer la saisine du juge",
                "La recherche amiable ne ferme jamais l’accès au juge, au fond comme en référé. La partie la plus prompte le saisit ; vous en gardez ici la trace.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("record", "Enregistrer la saisine")),
                        List.of(
                                choice(situation),
                                Field.of("claim", "Ce qui est demandé", PARAGRAPH)
                                        .hint(judgeOf(situation)),
                                Field.of("urgent", "En référé", YES_NO),
                                document("Requête ou accusé de dépôt")),
                        example(situation, "record", Map.of("claim", "La reprise des relations.", "urgent", false))),
                (situation, answers) -> new SeizeCourt(
                        id(answers),
                        situation.by(),
                        answers.sealed("claim"),
                        answers.yes("urgent"),
                        paper(answers),
                        situation.today()));
    }

    private static Asked judge() {
        return new Asked(
                "record-judgment",
                MATTER,
                "Enregistrer un jugement",
                "Le juge a tranché : le différend est clos.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("record", "Enregistrer le jugement")),
                        List.of(
                                choice(situation),
                                Field.of(REASON, "Ce qu’il décide", PARAGRAPH),
                                Field.of(DOCUMENT_FIELD, "Jugement", DOCUMENT)),
                        Map.of()),
                (situation, answers) -> new RecordJudgment(
                        id(answers),
                        situation.by(),
                        answers.sealed(REASON),
                        answers.hash(DOCUMENT_FIELD),
                        situation.today()));
    }

    private static Asked settle() {
        return new Asked(
                "settle-differend",
                MATTER,
                "Enregistrer un accord amiable",
                "Les parties se sont accordées par un écrit signé : le différend est clos.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("settle", "Enregistrer l’accord")),
                        List.of(
                                choice(situation),
                                Field.of(REASON, "Ce dont les parties conviennent", PARAGRAPH),
                                document("Accord signé")),
                        Map.of()),
                (situation, answers) -> new SettleDifferend(
                        id(answers), situation.by(), answers.sealed(REASON), paper(answers), situation.today()));
    }

    private static Asked abandon() {
        return new Asked(
                "abandon-differend",
                MATTER,
                "Abandonner un différend",
                "Vous qui avez soulevé le différend n’y donnez pas suite : il est clos.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(refuse("abandon", "Abandonner")),
                        List.of(choice(situation), Field.of(REASON, "Motif", PARAGRAPH)),
                        example(situation, "abandon", Map.of(REASON, "La difficulté a disparu."))),
                (situation, answers) ->
                        new AbandonDifferend(id(answers), situation.by(), answers.sealed(REASON), situation.today()));
    }

    private static String judgeOf(Situation situation) {
        return terms(situation)
                .map(terms -> "Juge désigné : " + terms.court()
                        + ("telerecours".equals(terms.channel()) ? ", au besoin par Télérecours." : "."))
                .orElse("");
    }

    private static Field document(String label) {
        return Field.of(DOCUMENT_FIELD, label, DOCUMENT).optional();
    }

    private static @Nullable Sha256 paper(Answers answers) {
        return answers.has(DOCUMENT_FIELD) ? answers.hash(DOCUMENT_FIELD) : null;
    }

    private static Map<String, Object> example(Situation situation, String decision, Map<String, Object> said) {
        var lines = open(situation);
        if (lines.isEmpty()) return Map.of();
        var example = new HashMap<>(said);
        example.put("decision", decision);
        example.put(DISPUTE, lines.getFirst().id());
        return example;
    }

    private static DifferendId id(Answers answers) {
        return DifferendId.of(answers.line(DISPUTE));
    }

    private static Field choice(Situation situation) {
        return Field.choice(
                DISPUTE,
                "Différend",
                open(situation).stream()
                        .map(line -> new Field.Option(line.id(), "Signalé le " + Living.day(line.cell("notifiedOn"))))
                        .toList());
    }

    private static List<KeptLine> open(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("closedOn").isEmpty())
                .toList();
    }

    private static Optional<DifferendTerms> terms(Situation situation) {
        var facts = situation.facts();
        return DifferendTerms.of(facts.template(), facts.parties(), facts.blanks());
    }
}
