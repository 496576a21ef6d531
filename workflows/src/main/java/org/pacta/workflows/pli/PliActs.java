package org.pacta.workflows.pli;

import static org.pacta.workflows.pli.PliSteps.MATTER;
import static org.pacta.workflows.pli.PliSteps.OBLIGATIONS;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.domain.pli.PliCommand.FilePli;
import org.pacta.domain.pli.PliCommand.RecordArrival;
import org.pacta.domain.pli.PliCommand.RecordPresentation;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.PliId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party says of letters of its own motion: one that has arrived, one that was presented in vain. */
public final class PliActs {

    private static final String LETTER = "letter";
    private static final String OTHER = "other";
    private static final String RECEIVE = "receive";

    private PliActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(recordLetter(), Living::closedBeforeSignature),
                new Unasked(
                        recordPresentation(),
                        situation -> Living.closedBeforeSignature(situation)
                                .or(() -> Living.where(
                                        registered(situation).isEmpty(),
                                        "Aucun de vos recommandés n’attend sa présentation."))));
    }

    private static Asked recordLetter() {
        return new Asked(
                "record-letter",
                MATTER,
                "Enregistrer un courrier reçu",
                "Un courrier de l’autre partie vous est parvenu. S’il a été écrit dans Pacta, dire quand il est arrivé fait courir ce qui en dépend ; sinon il est classé au dossier, avec sa copie.",
                OBLIGATIONS,
                PliActs::letterForm,
                PliActs::received);
    }

    private static Form letterForm(Situation situation) {
        var known = Plis.underWay(situation, "addressee");
        var options = Stream.concat(
                        Plis.options(known),
                        Stream.of(new Field.Option(OTHER, "Un courrier qui n’a pas été écrit dans Pacta")))
                .toList();
        return new Form(
                List.of(accept(RECEIVE, "Enregistrer la réception")),
                List.of(
                        Field.choice(LETTER, "Courrier", options),
                        Field.of("receivedOn", "Reçu le", DATE),
                        Plis.form(EnumSet.allOf(PliForm.class))
                                .optional()
                                .hint("Pour un courrier écrit hors de Pacta."),
                        Field.of("summary", "Ce qu’il dit", PARAGRAPH)
                                .optional()
                                .hint("Pour un courrier écrit hors de Pacta."),
                        Field.of("document", "Copie ou preuve", DOCUMENT)
                                .optional()
                                .hint("Demandée pour un courrier écrit hors de Pacta.")),
                Map.of(
                        "decision",
                        RECEIVE,
                        LETTER,
                        options.getFirst().code(),
                        "receivedOn",
                        situation.today().toString(),
                        "form",
                        PliForm.SIMPLE_LETTER.name(),
                        "summary",
                        "L’autre partie demande un rendez-vous."));
    }

    private static Command received(Situation situation, Answers answers) {
        var document = answers.has("document") ? answers.hash("document") : null;
        return answers.line(LETTER).equals(OTHER)
                ? new FilePli(
                        new PliId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        situation.by().organisation(),
                        answers.has("form") ? PliForm.valueOf(answers.line("form")) : PliForm.SIMPLE_LETTER,
                        answers.sealedIfAny("summary").orElse(null),
                        document,
                        answers.date("receivedOn"))
                : new RecordArrival(
                        PliId.of(answers.line(LETTER)), situation.by(), document, answers.date("receivedOn"));
    }

    private static Asked recordPresentation() {
        return new Asked(
                "record-presentation",
                MATTER,
                "Enregistrer la première présentation d’un recommandé",
                "Le facteur ou le prestataire s’est présenté sans remettre le pli, qui est alors gardé. La première présentation et la fin de cette garde comptent toutes deux : la convention ne dit pas laquelle.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("record", "Enregistrer la présentation")),
                        List.of(
                                Field.choice(LETTER, "Recommandé", registered(situation)),
                                Field.of("presentedOn", "Présenté le", DATE),
                                Field.of("proof", "Preuve de la présentation", DOCUMENT)),
                        Map.of()),
                (situation, answers) -> new RecordPresentation(
                        PliId.of(answers.line(LETTER)),
                        situation.by(),
                        answers.hash("proof"),
                        answers.date("presentedOn")));
    }

    private static List<Field.Option> registered(Situation situation) {
        var forms = Set.of(PliForm.LRAR.name(), PliForm.LRE.name());
        return Plis.options(Plis.underWay(situation, "sender").stream()
                        .filter(line -> line.cell("state").equals(Plis.SENT))
                        .filter(line -> forms.contains(line.cell("form")))
                        .toList())
                .toList();
    }
}
