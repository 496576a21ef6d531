package org.pacta.workflows.signalement;

import static org.pacta.workflows.signalement.SignalementSteps.MATTER;
import static org.pacta.workflows.signalement.SignalementSteps.OBLIGATIONS;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Command;
import org.pacta.domain.signalement.SignalCommand.RaiseSignal;
import org.pacta.domain.signalement.SignalCommand.RetractSignal;
import org.pacta.domain.signalement.SignalId;
import org.pacta.domain.signalement.SignalTerms;
import org.pacta.domain.signalement.Signals;
import org.pacta.domain.signalement.Transferee;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party tells of its own motion: a fact, a correction, a transfer, a document handed over, a duty that was broken. */
public final class SignalementActs {

    private static final String REGISTER = "signals";
    private static final String SIGNAL = "signal";

    private SignalementActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(
                        raise(),
                        situation -> Living.closedBeforeForce(situation).or(() -> nothingToTell(situation))),
                new Unasked(
                        retract(),
                        situation -> Living.closed(
                                situation,
                                unread(situation).isEmpty(),
                                "Aucun de vos signalements n’attend d’accusé de réception.")));
    }

    private static Asked raise() {
        return new Asked(
                "raise-signal",
                MATTER,
                "Prévenir l’autre partie",
                "Un fait menace l’exécution, une information était inexacte, un engagement n’est pas tenu, un document est à remettre : vous prévenez l’autre partie au plus vite. Le temps écoulé depuis que vous le savez est enregistré.",
                OBLIGATIONS,
                SignalementActs::form,
                SignalementActs::raised);
    }

    private static Form form(Situation situation) {
        var fields = new ArrayList<Field>();
        var kinds = open(situation).stream()
                .map(terms -> new Field.Option(terms.kind(), terms.title()))
                .toList();
        fields.add(Field.choice("kind", "Objet", kinds));
        fields.add(Field.of("account", "Ce que vous avez à dire", PARAGRAPH));
        fields.add(Field.moment("knownAt", "Su depuis le", situation.here()));
        fields.add(Field.of("document", "Pièce", DOCUMENT).optional());
        if (open(situation).stream().anyMatch(terms -> !terms.content().isEmpty()))
            fields.add(Field.of("content", "Ce que dit le document remis", LINE)
                    .optional()
                    .hint("Séparé par des virgules : " + content(situation)
                            + ". Il en manque un, la remise est refusée."));
        if (open(situation).stream().anyMatch(SignalTerms::sameGroupInFrance)) fields.addAll(transferee());
        return new Form(List.of(accept("raise", "Prévenir l’autre partie")), fields, example(situation, kinds));
    }

    private static List<Field> transferee() {
        return List.of(
                Field.of("sameGroup", "La société qui reprend est du même groupe", YES_NO)
                        .optional()
                        .hint("Pour un transfert seulement."),
                Field.of("registeredInFrance", "Elle est immatriculée en France", YES_NO)
                        .optional()
                        .hint("Pour un transfert seulement."));
    }

    private static Map<String, Object> example(Situation situation, List<Field.Option> kinds) {
        var example = new HashMap<String, Object>();
        example.put("decision", "raise");
        example.put("kind", kinds.getFirst().code());
        example.put("account", "La livraison du serveur d’analyse prend du retard.");
        example.put("knownAt", situation.here().now().toString());
        return example;
    }

    private static Command raised(Situation situation, Answers answers) {
        var terms = open(situation).stream()
                .filter(one -> one.kind().equals(answers.line("kind")))
                .findFirst()
                .orElseThrow();
        return new RaiseSignal(
                new SignalId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                terms,
                answers.sealed("account"),
                answers.moment("knownAt"),
                answers.has("document") ? answers.hash("document") : null,
                answers.has("content") ? listed(answers.line("content")) : Set.of(),
                terms.sameGroupInFrance() ? transferee(answers) : null,
                situation.here().now(),
                situation.today());
    }

    private static Transferee transferee(Answers answers) {
        return new Transferee(
                answers.has("sameGroup") && answers.yes("sameGroup"),
                answers.has("registeredInFrance") && answers.yes("registeredInFrance"));
    }

    private static Set<String> listed(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static String content(Situation situation) {
        return open(situation).stream()
                .flatMap(terms -> terms.content().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Asked retract() {
        return new Asked(
                "retract-signal",
                MATTER,
                "Retirer un signalement",
                "Il n’y avait rien à signaler : l’autre partie n’a plus à en accuser réception. Le signalement et son retrait restent au registre.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(refuse("retract", "Retirer le signalement")),
                        List.of(
                                Field.choice(
                                        SIGNAL,
                                        "Signalement",
                                        unread(situation).stream()
                                                .map(line -> new Field.Option(
                                                        line.id(),
                                                        line.cell("title") + ", le " + Living.day(line.cell("on"))))
                                                .toList()),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new RetractSignal(
                        SignalId.of(answers.line(SIGNAL)),
                        situation.by(),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static List<KeptLine> unread(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("state").equals("SIGNAL_RAISED"))
                .filter(line ->
                        line.cell("from").equals(situation.by().organisation().alias()))
                .toList();
    }

    private static Optional<String> nothingToTell(Situation situation) {
        return open(situation).isEmpty()
                ? Optional.of("Cette convention ne prévoit pas ce que les parties se signalent.")
                : Optional.empty();
    }

    /** Once the convention has ended, what binds without limit of time. */
    private static List<SignalTerms> open(Situation situation) {
        var facts = situation.facts();
        return new Signals(facts.template(), facts.parties())
                .openTo(situation.by().organisation()).stream()
                        .filter(terms -> terms.survives() || !Living.isOver(situation))
                        .toList();
    }
}
